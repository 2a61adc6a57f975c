import type { ConsentText } from './consents';

export const consentTextEn: ConsentText = {
  give: 'Yes, I give this consent',
  withdraw: 'Withdraw consent',
  leave: 'Withdraw consent and have everything erased',
  never: 'You have not given this consent yet.',
  open: 'What you consent to',
  given: (moment) => `Given on ${moment}.`,
  withdrawn: (moment) => `Withdrawn on ${moment}.`,
  effect: {
    'account-storage':
      'If you withdraw this consent, everything stops at once: you are signed out, nobody uses your profile any more, and we must erase it within a month.',
    matching:
      'If you withdraw this consent, we no longer compare you from now on and mail you no more vacancies. The vacancies found, with score and reasons, go at once. We still remember on which nights we compared you, which vacancies we mailed, which you put aside and which reviews you asked for. Your account stays.',
    publication: 'If you withdraw this consent, your page is no longer online at once. Your profile itself stays.',
    'sharing-with-customers':
      'If you withdraw this consent, we give this employer nothing more and tell the employer at once that you withdrew it.',
    newsletter: 'If you withdraw this consent, we send you no newsletter from now on.',
    'partner-analysis': 'If you withdraw this consent, we give partners nothing of yours for this.',
  },
  sharing: {
    ask: 'We never ask this in general, but for each employer separately, at the moment you apply there. Below are the employers for whom you allowed it.',
    none: 'You have not allowed it for any employer yet.',
    title: (employer) => `Passing your data to ${employer}`,
  },
  receipts: {
    heading: 'Your receipts',
    lead: 'For each consent that you give or withdraw you get a signed receipt, a moment after your click.',
    none: 'You have no receipts yet. Just clicked? Reload this page in a moment.',
    link: 'All receipts of your consents',
    line: (event, title, moment) => `${title}: ${event} on ${moment}`,
  },
  receipt: {
    title: 'Receipt of consent',
    lead: 'This receipt says what you allowed or withdrew, when, and in which words. Keep it if you like.',
    purpose: 'Purpose',
    employer: 'Employer',
    events: 'What you said',
    words: 'The words on the screen',
    controller: 'Controller',
    recipients: 'Who receives the data',
    categories: 'Which data',
    rights: 'Your rights',
    notices: 'What you were given to read',
    policy: 'Version of our policy',
    subject: 'Your reference with us',
    signature: 'Signature',
    download: 'Download the receipt (JSON)',
    verify:
      'Anyone can check the signature of the downloaded file with our public key; one changed character is noticed.',
    back: 'Back to your consents',
    event: { given: 'Given', withdrawn: 'Withdrawn' },
    names: {
      identity: 'name and e-mail address',
      'contact-data': 'contact details',
      profile: 'profile',
      match: 'vacancies found',
      mail: 'mails sent',
      behaviour: 'use of site and mails',
      hosting: 'our hosting partner',
      'mail-provider': 'our mail partner',
      customers: 'the employer',
      public: 'anyone who has the address of your page',
      marketing: 'partners for research',
      'privacy-notice': 'the explanation at sign-up',
      terms: 'the terms of use',
      'decree-rights': 'your rights in job mediation',
    },
    allRights:
      'You can withdraw your consent, consult, correct, erase, restrict and take along your data, object to their use, ask that a person looks at a comparison, complain to the Belgian Data Protection Authority and go to court. Write to the address below.',
  },
  leaving: {
    heading: 'Withdrawing your consent and having everything erased',
    paragraphs: [
      'Without this consent your account cannot go on. Withdrawing it is therefore also a request to erase your data. Please read first what happens then; this page changes nothing yet.',
    ],
    atOnce: 'At once',
    atOnceItems: [
      'Nobody uses your profile any more: we no longer search for you and send you no more vacancies.',
      'The vacancies found are deleted, and your online page disappears.',
      'All your other consents are withdrawn too, and you are signed out.',
    ],
    later: 'What we must do within a month',
    laterItems: [
      'Erase your name, contact details, profile and applications. This does not happen by itself yet: a member of staff must do it.',
    ],
    kept: 'What the law lets us keep',
    keptItems: (proofYears) => [
      `The proof that you gave and withdrew consent: ${proofYears} years, without your name (GDPR art. 7).`,
      'If you unsubscribed from mails: a fingerprint of your address, so that we do not write to you again (Royal Decree of 4 April 2003).',
      'A record of the erasure, without your name (GDPR art. 5(2)).',
    ],
    told: 'These employers received data of yours; we tell them at once that you withdrew your consent:',
    toldNone: 'No employer received data of yours through us.',
    take: 'Download your receipts and your profile before you have everything erased: after that you cannot sign in.',
    button: 'Withdraw and have everything erased',
    stay: 'No, I keep my account',
  },
  told: {
    ask: {
      heading: 'Confirm that you know',
      paragraphs: [
        'An applicant withdrew the consent to share data with you. Our mail says who it is. Please stop using what you received through us and erase it, unless you have another ground of your own.',
      ],
    },
    button: 'I know this',
    done: { heading: 'Thank you', paragraphs: ['Your answer is recorded. You get no more mails from us about this.'] },
    over: {
      heading: 'This link no longer works',
      paragraphs: ['Perhaps the address was not copied whole. Then simply answer our mail.'],
    },
  },
};
