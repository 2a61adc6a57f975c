import type { AccountText } from './account';

export const accountTextEn: AccountText = {
  title: 'My page',
  heading: (givenName) => `Hello ${givenName}`,
  welcome: {
    heading: 'Your registration is confirmed',
    paragraphs: [
      'Now you decide what we may do for you. Nothing happens without your yes, and you take each yes back here whenever you like.',
    ],
  },
  awaited: {
    heading: 'Your résumé is not here yet',
    paragraphs: (source) => [
      `Without your consent we did not keep the résumé that we got from “${source}”. Now that you gave it, the résumé comes into your profile when we read that file again.`,
      'You need not wait: fill in your profile or upload your résumé yourself. What you fill in yourself, we never overwrite.',
    ],
    link: 'Upload my résumé myself',
  },
  saved: {
    profile: 'Your profile is saved. Tonight we go on searching with it, if you gave consent for that.',
    consents: 'Your choice is saved and holds from now on.',
    digests: 'Your choice about the mails is saved and holds from now on.',
    analysis: 'Your choice about the numbers is saved and holds from now on.',
  },
  next: 'Fill in what matters to you; the rest may stay empty.',
  nextLink: 'To my page',
  contents: 'On this page',
  matches: {
    heading: 'Vacancies for you',
    none: 'Nothing found yet. We look again every night.',
    noConsent: 'We are not searching for you now. Give consent for the search below, and we begin tonight.',
    why: 'Why this vacancy?',
    method:
      'The score follows from fixed rules written by people. Nobody is turned down automatically, and if you ask, a person reviews the comparison.',
    score: (score) => `${score} out of 100`,
  },
  consents: {
    heading: 'Your consents',
    lead: 'For each purpose we ask separately. You give and withdraw consent with one click. For storage you first read what happens.',
  },
  digests: {
    heading: 'Mails with vacancies',
    on: 'On: if we find something new, we mail it to you in the morning. If we find nothing, we do not mail.',
    off: 'Off: you get no mails with vacancies. You still find them on this page.',
    stop: 'Stop the mails',
    resume: 'Switch the mails on again',
  },
  profile: {
    heading: 'Your profile',
    lead: 'This is what we search with. Only your postcode and travel distance must be filled in.',
    sensitive:
      'Do not put sensitive data here: nothing about health, belief, origin, politics, trade union or sexual orientation, and no national register number or bank account. We do not need them and never use them.',
    masked:
      'We left out a number that looked like a national register number or a bank account. We never keep such numbers.',
    who: 'Who you are',
    work: 'Which work you look for',
    titles: 'Occupations you want',
    titlesHint: 'One a line, the one you want most first. For instance: warehouse worker',
    employmentTypes: 'Kind of work',
    employmentTypesHint: 'Nothing ticked means: anything will do.',
    skills: 'Skills',
    skillsHint: 'One a line or with commas. For instance: drive a forklift',
    education: 'Highest education',
    notSaid: 'I would rather not say',
    where: 'Where',
    postcode: 'Postcode of your home',
    postcodeHint: 'For the distance. Your municipality is shown only if you choose so.',
    travelKm: 'How far do you want to travel? (km)',
    languages: 'Languages',
    languagesHint: 'Only languages that you want to use at work.',
    otherLanguages: 'Other languages',
    notSpoken: 'No',
    phone: 'Telephone',
    optional: 'optional',
    save: 'Save my profile',
  },
  understood: {
    heading: 'How we understood your profile',
    nothing: 'We recognised no occupation in what you want. Try another word.',
    notYet: 'You see this here once we have searched, the coming night.',
    because: (label) => `Recognised by: ${label}`,
  },
  signOut: 'Sign out',
  withdrawnStorage: (destroyedOn) => ({
    heading: 'Your consent is withdrawn',
    paragraphs: [
      'From now on nobody uses your profile: we no longer look for vacancies for you and no longer mail you. You are signed out.',
      `This is also your request to erase: on ${destroyedOn} your data will be destroyed by themselves. What happened before the withdrawal remains valid.`,
      'Have you changed your mind? Until then you can stay after all, with the link below or in the mail that you get now. Questions? Write to us.',
    ],
  }),
};
