const { default: Sequencer } = require('@jest/test-sequencer');

/** Whole companies and long stories: whatever starts late among these, the last worker waits for alone. */
const long = [
  'rehearsals/ten-years',
  'rehearsals/people',
  'workflows/match-nightly',
  'chaos/',
  'rehearsals/',
  'canary',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => long.findIndex((part) => path.includes(`/test/${part}`)) + 1 || long.length + 1;
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
};
