import { sift } from '../rules/withheld';
import { formatList } from '../text/format';
import { sensitiveText } from '../text/sensitive';
import type { Language } from '../types/language';

/** What a text seems to tell that must not be passed on (promise 15), by name; null where there is nothing. */
export function sensitiveNames(text: string, language: Language): string | null {
  const codes = new Set(sift({ text }, ['text']).withheld.flatMap((passage) => passage.codes));
  const nameOf: Record<string, string> = sensitiveText[language].names;
  const names = [...codes].map((code) => nameOf[code]!.toLowerCase());
  return names.length > 0 ? formatList(names, language) : null;
}
