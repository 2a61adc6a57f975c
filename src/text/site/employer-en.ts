import type { EmployerText } from './employer';

export const employerTextEn: EmployerText = {
  extend: (title, lastDay, contractEnd) => ({
    heading: 'Extend your vacancy',
    paragraphs: [
      `“${title}” is on the site up to and including ${lastDay}. Your contract runs up to and including ${contractEnd}.`,
      'Choose the new last day. The vacancy then stays on the site without a break, and you get another reminder before its end.',
    ],
    button: 'Extend up to and including this day',
  }),
  filled: (title) => ({
    heading: 'Is the vacancy filled?',
    paragraphs: [
      `If you confirm, “${title}” leaves the site at once. Whoever still opens its page reads that the vacancy is over.`,
    ],
    button: 'Yes, the vacancy is filled',
  }),
  remove: (title) => ({
    heading: 'Remove the vacancy',
    paragraphs: [
      `If you confirm, “${title}” leaves the site at once. Whoever still opens its page reads that the vacancy is over.`,
    ],
    button: 'Yes, remove the vacancy',
  }),
  until: {
    label: 'New last day',
    hint: (earliest, latest) => `From ${earliest} to ${latest}, written as year-month-day.`,
    wrong: 'This day is not possible. Choose a day within the contract, written as 2026-12-31.',
  },
  noRoom: (title, lastDay, contractEnd, email) => ({
    heading: 'This contract leaves no room to extend',
    paragraphs: [
      `“${title}” is on the site up to and including ${lastDay}, and your contract runs up to and including ${contractEnd}.`,
      `To keep the vacancy on the site longer, a new contract is needed. Write to ${email}.`,
    ],
  }),
  instead: {
    extend: 'Extend it instead',
    filled: 'The vacancy is filled',
    remove: 'Remove the vacancy',
  },
  extended: (title, lastDay) => ({
    heading: 'Your vacancy is extended',
    paragraphs: [`“${title}” is on the site up to and including ${lastDay}. You will get another mail before its end.`],
  }),
  wasFilled: (title, email) => ({
    heading: 'Your vacancy has left the site',
    paragraphs: [
      `Good that you found someone. “${title}” can no longer be seen.`,
      `Was it a mistake? Write to ${email}, and we place the vacancy again.`,
    ],
  }),
  wasRemoved: (title, email) => ({
    heading: 'Your vacancy has left the site',
    paragraphs: [
      `“${title}” can no longer be seen.`,
      `Was it a mistake? Write to ${email}, and we place the vacancy again.`,
    ],
  }),
  used: (title, state, email) => ({
    heading: 'This link was used before',
    paragraphs: [
      `Nothing was changed. “${title}”: ${state}`,
      `A link works once. For anything else, write to ${email}.`,
    ],
  }),
  isOpen: (lastDay) => `on the site up to and including ${lastDay}.`,
  isNotOpen: 'no longer on the site.',
  over: (email) => ({
    heading: 'This link no longer works',
    paragraphs: [
      'The vacancy is over, or the link was not copied whole. Nothing was changed.',
      `Would you like to place the vacancy again? Write to ${email}.`,
    ],
  }),
  toAd: 'See the vacancy',
  toJobs: 'To the vacancies',
};
