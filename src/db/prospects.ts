import type { ProspectId, StaffId } from '../types/ids';
import type { ProspectDraft } from '../types/intake';
import type { Sql, Tx } from './connect';

export interface KnownProspect {
  id: ProspectId;
  firstContactOn: string;
}

export async function findProspect(sql: Sql | Tx, emailHmac: Buffer): Promise<KnownProspect | null> {
  const [row] = await sql<KnownProspect[]>`
    select id, first_contact_on from prospect where email_hmac = ${emailHmac}`;
  return row ?? null;
}

/** @returns false when someone brought the same address in since it was looked for */
export async function insertProspect(
  tx: Tx,
  prospect: Omit<ProspectDraft, 'line'> & { id: ProspectId; emailHmac: Buffer; addedBy: StaffId },
  at: Date,
): Promise<boolean> {
  const rows = await tx`
    insert into prospect ${tx({ ...prospect, addedAt: at })} on conflict (email_hmac) do nothing returning 1`;
  return rows.length > 0;
}

/** [54] The first contact is a fact: an earlier one than we knew moves it, a later one never does. */
export async function learnFirstContact(tx: Tx, id: ProspectId, on: string): Promise<boolean> {
  const rows = await tx`
    update prospect set first_contact_on = ${on} where id = ${id} and first_contact_on > ${on} returning 1`;
  return rows.length > 0;
}
