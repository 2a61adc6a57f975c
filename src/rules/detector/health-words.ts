import type { CodeWords } from './phrases';
import { healthDutch } from './health-dutch';
import { healthEnglish } from './health-english';
import { healthFrench } from './health-french';

/** Own health and that of relatives; a carer's work with other people's is innocent. */
export const healthWords: CodeWords = { nl: healthDutch, fr: healthFrench, en: healthEnglish };
