import type { DoorText } from './door';

export const doorTextEn: DoorText = {
  signUp: {
    heading: 'Sign up',
    lead: 'One minute. You get a mail to confirm, and after that you decide yourself what we may do for you. Signing up is always free.',
    termsLegend: 'Our contract with you',
    termsTick: 'I accept the terms of use. That is no consent to use my data.',
    readTerms: 'Read the terms of use',
    age: (years) => `I am at least ${years} years old.`,
    consentLegend: 'May we keep your profile?',
    matchingLegend: 'May we search for vacancies for you every night?',
    matchingHint: 'This choice is free. You can also make it later, on your page.',
    consentTick: 'Yes, I give this consent',
    button: 'Sign up',
    notice: (company, email, confirmDays) => [
      `${company} is responsible for your data. Questions? Write to ${email}.`,
      'We need your name, e-mail address and language for our contract with you: without them there is no account. We keep your profile and search for vacancies only with your consent. We keep proof of your choices because the law asks it.',
      'Our hosting and mail partners work for us. An employer receives something only if you allow it for that employer.',
      `If you do not confirm in time, we erase everything we have of you: after a sign-up you have ${confirmDays} days, after an invitation until the day that stands in the mail. If you do, we keep your data until you ask us to erase them.`,
      'The search follows fixed rules. Nobody is rejected automatically, and you can have a person check.',
      'You may see, correct, take along, erase or restrict your data, object, and withdraw every consent. You can also complain to the Data Protection Authority (address below).',
      'This site uses one cookie: to keep you signed in.',
    ],
    noticeHeading: 'Your data',
    readPrivacy: 'Read the privacy statement',
    known: 'Signed up already?',
    knownLink: 'Sign in',
  },
  fields: {
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail address',
    emailHint: 'We send you a confirmation mail at once.',
    language: 'In which language may we write to you?',
  },
  toJobs: 'To the vacancies',
  lookInMail: (confirmDays) => ({
    heading: 'Look in your mail',
    paragraphs: [
      'If this address can be registered, you get a mail. Click the button in it: then we know that the address is yours.',
      `You have ${confirmDays} days. After that we erase what you filled in, and you can sign up again.`,
      'Nothing after a few minutes? Look in your spam folder, or sign up again and mind the address.',
    ],
  }),
  confirm: {
    heading: 'Confirm your registration',
    paragraphs: ['One click tells us that this address is yours. You are then signed in at once.'],
    button: 'Confirm my registration',
    given:
      'With this click you also confirm what was ticked at sign-up with your address. If that was not you, do not click; everything is then erased.',
    invited: 'We only keep your profile if you agree. Please read what you give consent for.',
    keptUntil: (moment) => `If you do not confirm, we erase your data after ${moment}.`,
  },
  alreadyConfirmed: {
    heading: 'You have confirmed already',
    paragraphs: ['This link has been used. Sign in to go to your page.'],
  },
  signIn: {
    heading: 'Sign in',
    paragraphs: ['Give your e-mail address. We send you a link that signs you in once; you need no password.'],
    button: 'Send me a link',
  },
  signInSent: (minutes) => ({
    heading: 'Look in your mail',
    paragraphs: [
      `If this address is registered with us, you get a mail with a link. The link works once, for ${minutes} minutes.`,
      'Nothing arrives? Look in your spam folder, or sign up.',
    ],
  }),
  signInLink: {
    heading: 'Sign in',
    paragraphs: ['Click the button to go to your page.'],
    button: 'Sign in',
  },
  linkOver: {
    heading: 'This link no longer works',
    paragraphs: ['A link to sign in works once and for a short time only. Just ask for a new one.'],
  },
  confirmOver: {
    heading: 'This link no longer works',
    paragraphs: [
      'The time to confirm is over, or the link was not copied completely. Who does not confirm in time is erased here.',
      'You are welcome to sign up again.',
    ],
  },
  signedOut: {
    heading: 'You are signed out',
    paragraphs: ['See you next time. A new link is all you need to sign in.'],
  },
  unsubscribe: {
    heading: 'Stop mails with vacancies',
    paragraphs: ['One click and you get no more mails with vacancies from us. You need not sign in.'],
    button: 'No more mails with vacancies',
  },
  unsubscribed: {
    heading: 'You get no more mails with vacancies',
    paragraphs: [
      'The mails have stopped, as of now.',
      'The search goes on: every night we still compare your profile with the vacancies, and you find them on your page. If you want to stop that too, withdraw your consent for the search there.',
    ],
    receipt: 'You get one more mail that confirms this.',
    resume: 'A mistake? You switch the mails on again on your page.',
    toMyPage: 'To my page',
  },
  unsubscribeUnknown: {
    heading: 'We do not know this link',
    paragraphs: [
      'Perhaps the address was not copied completely, or your data are erased already; then you get no more mails.',
      'Do you still get mails? Sign in and switch them off on your page, or write to us: we do it for you.',
    ],
  },
};
