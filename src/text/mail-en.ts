import { formatMoment } from './format';
import type { MailText } from './mail';
import { accountMailsEn } from './mail-account';
import { adMailsEn } from './mail-ads';
import { consentMailsEn } from './mail-consents';
import { anchorMailEn } from './mail-anchors';
import { erasureMailsEn } from './mail-erasures';
import { requestMailsEn } from './mail-requests';

export const mailTextEn: MailText = {
  greeting: (givenName) => (givenName ? `Hello ${givenName},` : 'Hello,'),
  frame: (sender) => ({
    closing: 'Kind regards',
    company: `${sender.tradeName} is a trade name of ${sender.company}`,
    enterpriseNumber: 'Enterprise number',
    replying: 'If you reply to this mail, we keep your reply.',
    privacy: 'How we handle your data',
    complaint: 'Not satisfied? Please tell us. You can also complain to the authority at any time:',
    authority:
      'Belgian Data Protection Authority, Drukpersstraat 35, 1000 Brussels, +32 2 274 48 00, contact@apd-gba.be',
  }),
  kinds: {
    confirm: ({ confirmBy }, { tradeName }) => ({
      subject: `Please confirm your registration with ${tradeName}`,
      preview: 'One click and your registration is complete.',
      heading: 'Confirm your registration',
      lead: `Welcome to ${tradeName}. This mail address was registered with us. Would you confirm that it was you?`,
      button: 'Confirm my registration',
      deadline: `You have until ${formatMoment(confirmBy, 'en')}. If you do not confirm, we then erase everything you filled in.`,
      ignored: 'You did not register? Then there is nothing you need to do.',
    }),
    invitation: ({ source, confirmBy }, sender) => ({
      subject: 'May we keep your data?',
      preview: 'If you say nothing, we erase them.',
      heading: 'May we keep your data?',
      lead: `${sender.tradeName} looks for jobs that suit what you can and want to do. For you it is always free. We were offered your résumé and ask for your consent first.`,
      source: `Where your data came from: ${source}`,
      holding:
        'To ask you this we keep for now your name, your e-mail address, your language and where they came from (legitimate interest), and nothing else: not yet your telephone number or your résumé. Nobody else gets them, except our hosting and mail partners. You may see, correct or erase them, or object.',
      button: 'Look and confirm',
      deadline: `You have until ${formatMoment(confirmBy, 'en')}. If you say yes, your résumé comes into your profile when we read the file again, or you put it there yourself. If you do nothing, we then erase your data; until then we use them for this one question only.`,
      objection: `Would you like us to erase them at once? Write to ${sender.email}.`,
    }),
    'sign-in': ({ validMinutes }, { tradeName }) => ({
      subject: `Your link to sign in to ${tradeName}`,
      preview: `The link works once, for ${validMinutes} minutes.`,
      heading: 'Sign in',
      lead: `This button takes you to your page. The link works once and stays valid for ${validMinutes} minutes.`,
      button: 'Sign in',
      ignored:
        'You did not ask for this? Then there is nothing you need to do. Do not forward this mail: whoever has the link can sign in.',
    }),
    unsubscribed: () => ({
      subject: 'You are unsubscribed',
      preview: 'You will get no more mails with jobs from us.',
      heading: 'You are unsubscribed',
      lead: 'You will get no more mails with jobs from us. This mail only confirms that.',
      staying:
        'Your profile stays and we keep matching it with jobs: you find them on your page. Would you like to stop that too? Withdraw your consent there with one click.',
      button: 'To my page',
    }),
    ...accountMailsEn,
    ...requestMailsEn,
    ...erasureMailsEn,
    'ledger-anchor': anchorMailEn,
    ...consentMailsEn,
    ...adMailsEn,
    digest: ({ items }, { tradeName }) => ({
      subject: items.length === 1 ? 'A job that suits you' : `${items.length} jobs that suit you`,
      preview: 'With each job you read why we thought of you.',
      heading: items.length === 1 ? 'A job for you' : `${items.length} jobs for you`,
      lead: 'Last night we compared your profile with the jobs on offer. These suit you, and each one says why.',
      why: 'Why this job?',
      more: 'All about this comparison, and what you can do',
      remote: 'from home',
      score: (score) => `Score ${score} out of 100`,
      method:
        'The score follows from fixed rules written by people. Nobody is turned down automatically, and if you ask, a person reviews the comparison.',
      profile: 'Is something wrong? Correct your profile',
      consent: `You get this mail because you allowed ${tradeName} to look for jobs for you.`,
      unsubscribe: 'Stop these mails',
    }),
  },
};
