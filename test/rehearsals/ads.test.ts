import { rehearsal } from '../support/rehearsal';

rehearsal('[9][34] an ad over the October night goes at the end of its last day, 25 hours long', 'october-night');

rehearsal(
  '[9][34] an ad that waits for its contract is reminded of each end, extended over the October night, and filled by a mailed link',
  'ad-extended',
);
