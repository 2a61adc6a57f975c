import type { Language } from '../types/language';
import type { Bindings } from './bindings';
import type { PromiseRow } from './schema';
import type { Sentence } from './statement';

export interface PagePromise {
  number: number;
  kind: PromiseRow['kind'];
  rule: string;
  status: PromiseRow['status'];
  /** How it is kept, or plainly that it is not automated yet. */
  how: string;
}

export interface PageSentence extends Sentence {
  mark: 'information' | 'reservation' | null;
  promises: PagePromise[];
}

export interface PrivacyPage {
  sentences: PageSentence[];
  /** Duties that the law lays on the company without a sentence of the statement. */
  duties: PagePromise[];
}

export interface PrivacyPageInput {
  promises: PromiseRow[];
  sentences: Sentence[];
  bindings: Bindings;
  language: Language;
}

const notAutomated: Record<Language, string> = {
  nl: 'Dit doet de software nog niet.',
  fr: 'Le logiciel ne le fait pas encore.',
  en: 'The software does not do this yet.',
};

/** What /privacy shows: each sentence as it is, in order, and beside it the promises that it makes and how they are kept. */
export function privacyPage({ promises, sentences, bindings, language }: PrivacyPageInput): PrivacyPage {
  const bySentence = new Map<number, PagePromise[]>();
  for (const row of promises) {
    for (const sentence of bindings.promises[row.number] ?? []) {
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), pagePromise(row, language)]);
    }
  }
  return {
    sentences: sentences.map((sentence) => ({
      ...sentence,
      mark: markOf(sentence.number, bindings),
      promises: bySentence.get(sentence.number) ?? [],
    })),
    duties: promises.filter(({ kind }) => kind === 'law').map((row) => pagePromise(row, language)),
  };
}

function pagePromise(row: PromiseRow, language: Language): PagePromise {
  const { number, kind, rule, status } = row;
  return { number, kind, rule, status, how: row.status === 'kept' ? row.howKept[language] : notAutomated[language] };
}

function markOf(number: number, { information, reservations }: Bindings): PageSentence['mark'] {
  if (information.includes(number)) return 'information';
  return reservations.includes(number) ? 'reservation' : null;
}
