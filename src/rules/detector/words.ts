import type { SensitiveCode } from './codes';
import { criminalRecordWords } from './criminal-record-words';
import { ethnicOriginWords } from './ethnic-origin-words';
import { familyWords } from './family-words';
import { healthWords } from './health-words';
import { orientationWords } from './orientation-words';
import type { CodeWords } from './phrases';
import { politicsWords } from './politics-words';
import { pregnancyWords } from './pregnancy-words';
import { religionWords } from './religion-words';
import { unionWords } from './union-words';

/** The codes that words tell; numbers tell the others. */
type WordCode = Exclude<SensitiveCode, 'national-register-number' | 'iban'>;

export const words: Record<WordCode, CodeWords> = {
  health: healthWords,
  pregnancy: pregnancyWords,
  union: unionWords,
  religion: religionWords,
  politics: politicsWords,
  orientation: orientationWords,
  family: familyWords,
  'criminal-record': criminalRecordWords,
  'ethnic-origin': ethnicOriginWords,
};
