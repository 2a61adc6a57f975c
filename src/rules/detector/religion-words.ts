import type { CodeWords } from './phrases';
import { religionDutch } from './religion-dutch';
import { religionEnglish } from './religion-english';
import { religionFrench } from './religion-french';

/** Own faith, practice and community; a priest's or teacher's job and the names of institutions are innocent. */
export const religionWords: CodeWords = { nl: religionDutch, fr: religionFrench, en: religionEnglish };
