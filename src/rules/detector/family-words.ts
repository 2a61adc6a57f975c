import type { CodeWords } from './phrases';
import { familyDutch } from './family-dutch';
import { familyEnglish } from './family-english';
import { familyFrench } from './family-french';

/** Civil status, children and care for one's own; work with other people's children and families is innocent. */
export const familyWords: CodeWords = { nl: familyDutch, fr: familyFrench, en: familyEnglish };
