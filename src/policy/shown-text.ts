import { createHash } from 'node:crypto';
import type { Language } from '../types/language';

/** Words that stood before a person, named by what they are and by their SHA-256 in hex. */
export interface ShownText {
  /** A purpose's consent, or `terms`, `minimum-age`, `privacy-notice`, `decree-rights`, `sensitive-warning`, `mail-notice`. */
  purpose: string;
  language: Language;
  text: string;
  sha256: string;
}

export function shownText(purpose: string, language: Language, text: string): ShownText {
  return { purpose, language, text, sha256: createHash('sha256').update(text).digest('hex') };
}
