import type { CodeWords } from './phrases';
import { criminalRecordDutch } from './criminal-record-dutch';
import { criminalRecordEnglish } from './criminal-record-english';
import { criminalRecordFrench } from './criminal-record-french';

/** Own offences, convictions and detention, a clean record included (article 10); a guard's or a lawyer's work is innocent. */
export const criminalRecordWords: CodeWords = {
  nl: criminalRecordDutch,
  fr: criminalRecordFrench,
  en: criminalRecordEnglish,
};
