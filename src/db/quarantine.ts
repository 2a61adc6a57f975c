import { randomUUID } from 'node:crypto';
import type { ApplicantId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { Withheld } from '../types/people';
import type { Note, Sql, Tx } from './connect';
import { recordSignal, recordStart } from './outbox';

export interface HeldText extends Withheld {
  id: string;
  at: Date;
  until: Date;
}

/** Keeps sensitive text apart, each piece with a process that ends it. The same words in the same place are one piece. */
export async function holdTexts(
  tx: Tx,
  note: Note,
  { applicantId, texts, at, until }: { applicantId: ApplicantId; texts: Withheld[]; at: Date; until: Date },
): Promise<void> {
  for (const { field, entryId, codes, text } of texts) {
    const same = await tx`
      select from quarantine
      where applicant_id = ${applicantId} and field = ${field} and entry_id is not distinct from ${entryId} and text = ${text}`;
    if (same.length > 0) continue;
    const id = randomUUID();
    await tx`insert into quarantine ${tx({ id, applicantId, field, entryId, codes, text, at, until })}`;
    await recordStart(tx, at, {
      workflowType: 'holdQuarantine',
      workflowId: workflowIds.quarantine(id),
      input: { quarantineId: id },
      summary: 'Quarantaine · wacht op een keuze',
    });
    note({ event: 'text.withheld', subject: applicantId, facts: { field, codes: codes.length } });
  }
}

/** What of hers is kept apart, oldest first: for her own page, nobody else's. */
export async function readHeldTexts(sql: Sql | Tx, applicantId: ApplicantId): Promise<HeldText[]> {
  return sql<HeldText[]>`
    select id, field, entry_id, codes, text, at, until from quarantine where applicant_id = ${applicantId} order by at, id`;
}

/** For the process: everything but the words. */
export async function readHold(
  sql: Sql | Tx,
  id: string,
): Promise<(Pick<HeldText, 'field' | 'codes' | 'until'> & { applicantId: ApplicantId }) | null> {
  const [row] = await sql<(Pick<HeldText, 'field' | 'codes' | 'until'> & { applicantId: ApplicantId })[]>`
    select applicant_id, field, codes, until from quarantine where id = ${id}`;
  return row ?? null;
}

/**
 * Destroys the words at once. What remains is that there were some, not of which kind: that alone would be data of GDPR art. 9.
 * @returns false when they were gone
 */
export async function destroyHeldText(
  tx: Tx,
  note: Note,
  { id, outcome, at }: { id: string; outcome: 'left-out' | 'changed' | 'expired'; at: Date },
): Promise<boolean> {
  const [row] = await tx<{ applicantId: ApplicantId; field: string; codes: string[] }[]>`
    delete from quarantine where id = ${id} returning applicant_id, field, codes`;
  if (!row) return false;
  note({
    event: 'text.destroyed',
    subject: row.applicantId,
    facts: { field: row.field, codes: row.codes.length, outcome },
  });
  if (outcome !== 'expired') await recordSignal(tx, at, workflowIds.quarantine(id));
  return true;
}

/** She rewrote it, and it is still sensitive: the new words wait in place of the old, until the same moment. */
export async function rewriteHeldText(
  tx: Tx,
  id: string,
  { codes, text }: Pick<Withheld, 'codes' | 'text'>,
): Promise<void> {
  await tx`update quarantine set codes = ${codes}, text = ${text} where id = ${id}`;
}
