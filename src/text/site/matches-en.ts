import type { MatchesText } from './matches';

export const matchesTextEn: MatchesText = {
  heading: 'Why this vacancy?',
  score: (score) => `Score ${score} out of 100`,
  noProposal: 'We do not propose this vacancy to you.',
  earlier: (score) =>
    `When we proposed it to you, the score was ${score} out of 100: your profile or the vacancy has changed since.`,
  found: 'What the rules found',
  points: (points, of) => `${points} of ${of} points`,
  obstacles: 'What stands in the way',
  changes: 'What would change something',
  noChanges: 'Nothing in your profile would raise this score.',
  correct: 'Is something not right? Correct your profile: the next night we compare again.',
  method: {
    heading: 'How we compare',
    paragraphs: (points, threshold, limit) => [
      'Every night, fixed rules written by people compare your profile with each open vacancy. None of it learns by itself: what holds today holds for everybody in the same way.',
      'First we look whether the vacancy can fit: related occupation (also from your work experience), contract, distance, languages, education, licence, hours, time of work, starting date and pay. Without a recognised occupation we find nothing. Any other part left quite empty rules nothing out. If you name languages or licences, we count only those.',
      `Then we give points: at most ${points.occupation} for the occupation, ${points.skills} for skills, ${points.nearness} for nearness, ${points.education} for education and ${points.salary} for pay. What either side does not say gets half the points, except the occupation. From ${threshold} points we propose the vacancy, at most ${limit} a night.`,
      'Your name, sex, age, nationality, origin, family and health do not count: the comparison does not know them. An employer does not see your score, and nobody is rejected automatically: you can apply for any vacancy.',
    ],
  },
  notOffered: 'At the moment we do not offer the comparison.',
  unread: 'This vacancy or your profile has not been read yet. That happens tonight; please look again tomorrow.',
  noConsent: 'We do not compare you now: you gave no consent for it.',
  toConsent: 'To your consents',
  aside: {
    heading: 'Not interesting?',
    button: 'Do not show again',
    done: 'We do not propose this vacancy to you any more.',
    undo: 'Show it again after all',
    undone: 'This vacancy may be proposed to you again, from the next night on.',
    list: 'Vacancies you put aside',
  },
  review: {
    heading: 'Have a person look at it',
    lead: 'Do you disagree with this comparison? A member of staff looks at it and answers you, within a month at the latest. If we cannot, we tell you within that month why and until when (two months more at most). That is your right, and it is free.',
    words: 'What do you think is not right?',
    wordsHint: 'Optional. Please write no sensitive data.',
    button: 'Ask for a review',
    answer: 'Our answer',
    open: (day, until) => `You asked for a review on ${day}. A member of staff answers you on ${until} at the latest.`,
    extended: (until) =>
      `The review takes longer than a month; we mailed you the reason. You get an answer on ${until} at the latest.`,
    answered: {
      upheld: (day) => `A member of staff looked at it on ${day}: the result stays as it was.`,
      corrected: (day) => `A member of staff looked at it on ${day}: the result was not right.`,
    },
    sensitive: (names) =>
      `Your text seems to hold something sensitive (${names}). Nothing was sent and nothing was kept. Remove it and ask again.`,
    remedies:
      'Do you disagree? You can lodge a complaint with the Data Protection Authority (see below) and you can go to court.',
  },
  back: 'Back to my page',
  toAd: 'To the vacancy',
};
