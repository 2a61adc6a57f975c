import { readDescription } from './descriptions';
import { readLine } from './lines';
import type { Note, Rule } from './rules';

/** A text of an ad as a member of staff corrected it, through the same door as the employer's: sanitised, numbers of people masked. */
export interface AdCorrection {
  title: string | null;
  description: { html: string; text: string } | null;
  /** What was left out or mended, by rule. */
  warnings: { field: string; rule: Rule }[];
}

const maxTitleLength = 200;

/** @returns null for a part that is not given, or holds nothing */
export function readAdCorrection({ title, description }: { title?: string; description?: string }): AdCorrection {
  const warnings = new Map<string, { field: string; rule: Rule }>();
  const note: Note = (field, rule) => void warnings.set(`${field} ${rule}`, { field, rule });
  const line = title === undefined ? null : readLine(title, maxTitleLength, 'title', note);
  const text = description === undefined ? null : readDescription(description, 'description', note);
  return { title: line, description: text && text.text !== '' ? text : null, warnings: [...warnings.values()] };
}
