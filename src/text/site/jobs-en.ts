import type { JobsText } from './jobs';

export const jobsTextEn: JobsText = {
  heading: 'Vacancies',
  lead: 'Real vacancies of employers we have a contract with. You can look without an account, and for you it is always free.',
  search: 'Search for a vacancy',
  searchHint: 'Job, employer, postcode or place',
  searchButton: 'Search',
  count: (count, query) => `${count === 1 ? '1 vacancy' : `${count} vacancies`}${query ? ` with “${query}”` : ''}`,
  nothing: {
    heading: 'Nothing found',
    paragraphs: [
      'No vacancy holds all of these words now. Try fewer or other words, for instance only the job or only the town.',
      'Or sign up: then we look every night whether something new suits you.',
    ],
  },
  nothingYet: {
    heading: 'No vacancies are open now',
    paragraphs: ['Come back later, or sign up: then we look for you every night.'],
  },
  showAll: 'Show all vacancies',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page, of) => `Page ${page} of ${of}`,
  remote: 'From home',
  until: (day) => `Open up to and including ${day}`,
  invitation: {
    heading: 'Let us search with you',
    text: 'Sign up, and every night we compare your profile with the new vacancies. With each vacancy you read why it suits you. Free, and one click stops it.',
    button: 'Sign up',
  },
  facts: {
    employer: 'Employer',
    place: 'Place',
    employment: 'Kind of work',
    hours: 'Hours',
    pay: 'Pay',
    skills: 'Skills',
    languages: 'Languages',
    education: 'Education',
    reference: 'Reference',
    posted: 'Posted',
    until: 'Open until',
  },
  description: 'About this job',
  noDescription: 'The employer gave no description.',
  contact: 'Apply or ask',
  noContact: (employer) => `Please contact ${employer} directly.`,
  direct: (tradeName) =>
    `What you send to the employer yourself goes directly to that employer. ${tradeName} does not receive it and is not responsible for it.`,
  back: 'Back to all vacancies',
  ended: (title, day) => ({
    heading: 'This vacancy has ended',
    paragraphs: [`“${title}” was open up to and including ${day}. You can no longer apply.`],
  }),
  alike: 'Search for a similar vacancy',
  newest: 'Just posted',
};
