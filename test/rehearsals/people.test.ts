import { rehearsal } from '../support/rehearsal';

rehearsal(
  '[20][68] she applies through the form, contests the comparison, and a person answers, in an extended month',
  'contest',
);

rehearsal(
  '[3][13] of three applicants the one who never confirms is forgotten, and the others are not',
  'three-applicants',
);

rehearsal(
  '[18][31] who withdraws between the night and the mail gets none, also where the worker was away, and one click stops the digests',
  'withdrawal',
);

rehearsal(
  '[20] of two employers who are told of a withdrawal one acknowledges by the link, and the other is reminded, then a person’s to call',
  'told',
);
