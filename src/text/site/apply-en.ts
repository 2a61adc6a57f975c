import type { ApplyText } from './apply';

export const applyTextEn: ApplyText = {
  ways: {
    form: 'Apply with our form',
    formHint: 'You choose what the employer receives from you. Please sign in first.',
    link: (employer) => `Apply on the site of ${employer}`,
    mail: 'Write an e-mail',
  },
  applied: (day) => `You applied for this vacancy on ${day}.`,
  seeApplications: 'Your applications and who received what from you',
  out: {
    heading: (employer) => `You are now going to ${employer}`,
    link: 'On to the site of the employer',
    mail: 'Write to',
    back: 'Back to the vacancy',
  },
  form: {
    heading: 'Apply',
    receiver: (employer) => `These data go to ${employer}, and to nobody else.`,
    lead: 'Check what the employer receives. Is something not right? Correct your profile first.',
    always: 'The employer always receives this, to be able to answer you',
    choose: 'What else may the employer know?',
    chooseHint: 'Nothing is ticked beforehand. Your address, your score and everything else never go along.',
    message: 'Your message',
    messageHint:
      'Optional. Write nothing about health, religion, family, union or politics: an employer does not need it.',
    consent: 'Your consent for this employer',
    consentTick: 'Yes, I give this consent',
    tickMissing: 'Without this consent we pass nothing on. Tick it, or leave this page: nothing was sent.',
    button: 'Send my application',
    nothingElse: 'Your profile holds nothing yet to send along. Complete it, or send a message only.',
    sensitive: (names) =>
      `Your message seems to hold something sensitive (${names}). Nothing was sent and nothing was kept. Remove it and send again.`,
  },
  masked: 'We made a national register number or an account number in your message unreadable.',
  disclosures: {
    heading: 'Your applications and who received what from you',
    lead: 'Here is each application that went to an employer through our form. We do not know who read your online page.',
    none: 'No employer has received anything from you yet.',
    fields: 'What',
    shared: 'You consent for this employer.',
    notShared: 'You withdrew your consent: this employer receives nothing more.',
    missed:
      'This did not arrive: the mail server of the employer refused it. A member of staff looks for the right address. The employer has nothing of yours yet.',
    withdraw: 'Withdraw the consent for this employer',
    sent: 'Your application is on its way to the employer. Below you see what the employer receives.',
    withdrawn: 'Your consent is withdrawn. This employer receives nothing more, and we tell the employer so.',
    application: (title) => `Application for “${title}”`,
    shown: 'Your profile shown',
    on: (moment) => `On ${moment}`,
  },
};
