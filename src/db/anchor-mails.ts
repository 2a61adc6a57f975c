import { randomUUID } from 'node:crypto';
import type { MailId } from '../types/ids';
import type { Sql, Tx } from './connect';
import { readLastLetter } from './erasure-letters';
import { startDelivery } from './mail-orders';

/** The head of the ledger on a day, signed: what the auditor keeps. */
export interface AnchorLetter {
  day: string;
  seq: string;
  mac: string;
  /** The anchor itself, a compact JWS. */
  anchor: string;
}

/** Mails a day's anchor to the auditor, once, in Dutch as all evidence is. */
export async function queueAnchorMail(tx: Tx, address: string, letter: AnchorLetter, at: Date): Promise<void> {
  const [queued] = await tx<{ id: MailId }[]>`
    insert into mail ${tx({
      id: randomUUID(),
      kind: 'ledger-anchor',
      dedupeKey: letter.day,
      queuedAt: at,
      state: 'queued',
      toAddress: address,
      toLanguage: 'nl',
      letter: tx.json({ ...letter }),
    })} on conflict do nothing returning id`;
  if (queued) await startDelivery(tx, { id: queued.id, kind: 'ledger-anchor' }, at);
}

/** @returns null once it has left */
export async function readAnchorMail(sql: Sql, id: MailId): Promise<{ address: string; letter: AnchorLetter } | null> {
  const found = await readLastLetter(sql, id);
  return found && { address: found.address, letter: found.letter as AnchorLetter };
}
