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
  wasFilled: (title, until) => ({
    heading: 'Your vacancy has left the site',
    paragraphs: [
      `Good that you found someone. “${title}” can no longer be seen.`,
      `Was it a mistake? Until ${until} you can undo this yourself, or our staff can for you.`,
    ],
  }),
  wasRemoved: (title, until) => ({
    heading: 'Your vacancy has left the site',
    paragraphs: [
      `“${title}” can no longer be seen.`,
      `Was it a mistake? Until ${until} you can undo this yourself, or our staff can for you.`,
    ],
  }),
  undo: {
    link: 'Undo this',
    asking: (title, until) => ({
      heading: 'Put the vacancy back',
      paragraphs: [
        `If you confirm, “${title}” is back on the site at once, up to its old last day.`,
        `This is possible until ${until}.`,
      ],
      button: 'Put the vacancy back',
    }),
    done: (title, lastDay, email) => ({
      heading: 'Your vacancy is on the site again',
      paragraphs: [
        `“${title}” is on the site up to and including ${lastDay}.`,
        `The link in your mail has now been used. To remove the vacancy after all, write to ${email}.`,
      ],
    }),
  },
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
