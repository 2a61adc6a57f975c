import { createHash } from 'node:crypto';
import type { Note, Tx } from '../db/connect';
import { recordWarning } from '../db/profiles';
import { holdTexts } from '../db/quarantine';
import { period } from '../policy/purposes';
import { addDays } from '../rules/calendar';
import type { freeFields } from '../rules/profile-texts';
import type { Sifted } from '../rules/withheld';
import { sensitiveText } from '../text/sensitive';
import type { Language } from '../types/language';
import type { PersonVisit } from './visit';

/** The warning above every free field (promise 15), and the hash by which its very words are recorded. */
export function warningOf(language: Language) {
  const { warning, names } = sensitiveText[language];
  const items = Object.values(names);
  const text = [warning.heading, ...warning.paragraphs, warning.listIntro, ...items].join('\n');
  return { ...warning, items, text, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * Takes the field `warning` out of a form: the hash of the warning that stood on the page. `isCurrent` is false where the page
 * was older than the warning we have now: then she reads it first.
 */
export function takeWarning(body: Record<string, unknown>, language: Language) {
  const { warning, ...fields } = body;
  return {
    fields,
    wasShown: warning !== undefined,
    isCurrent: [undefined, warningOf(language).sha256].includes(warning as string),
  };
}

/** Records which warning she saw, and keeps apart what the detector took out; in the transaction that saves the rest. */
export async function keepApart(
  tx: Tx,
  note: Note,
  { person, policy, language, now }: PersonVisit,
  { place, entryId = null, withheld, wasShown }: Apart,
): Promise<void> {
  const { text, sha256 } = warningOf(language);
  if (wasShown) await recordWarning(tx, note, person.id, { text, sha256, language, place }, now);
  const texts = withheld.map((passage) => ({
    ...passage,
    field: place === 'profile' ? passage.field : `${place}.${passage.field}`,
    entryId,
  }));
  const until = addDays(now, period(policy, 'quarantine-days'));
  await holdTexts(tx, note, { applicantId: person.id, texts, at: now, until });
}

interface Apart {
  /** The form: `profile`, or a section of the résumé. */
  place: keyof typeof freeFields;
  entryId?: string | null;
  withheld: Sifted<object>['withheld'];
  wasShown: boolean;
}
