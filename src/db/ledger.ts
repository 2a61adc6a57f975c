import { createHash, createHmac, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerEvent } from '../types/audit-events';
import type { Sql, Tx } from './connect';

/** What one decision leaves in the ledger: ids, codes, counts and dates only. */
export interface LedgerNote {
  event: LedgerEvent;
  subject?: string;
  policyVersion?: string;
  facts?: Record<string, string | number | boolean | null | string[]>;
  /** A personal value that must be provable later: only its HMAC under a salt is kept, and the salt dies with the person. */
  commitTo?: string;
}

export interface LedgerEntry {
  seq: string;
  at: Date;
  event: string;
  subject: string | null;
  actor: string;
  policyVersion: string | null;
  facts: Record<string, unknown>;
  commitment: Buffer | null;
  keyId: string;
  previousMac: Buffer;
  mac: Buffer;
}

export interface LedgerKey {
  /** First eight hex digits of the key's SHA-256: names the key without telling it. */
  id: string;
  secret: Buffer;
}

export function ledgerKey(secret: Buffer): LedgerKey {
  return { id: createHash('sha256').update(secret).digest('hex').slice(0, 8), secret };
}

/** Any number that no other part of the application locks. */
const chainLock = 7_165_001;

const genesis = Buffer.alloc(32);

/**
 * Appends entries to the chain. Call it last in a transaction: the lock that keeps the chain in order is held until commit.
 */
export async function appendToLedger(
  tx: Tx,
  key: LedgerKey,
  at: Date,
  actor: string,
  notes: LedgerNote[],
): Promise<void> {
  if (notes.length === 0) return;
  await tx`select pg_advisory_xact_lock(${chainLock})`;
  const head = await headOf(tx);
  let seq = BigInt(head?.seq ?? 0);
  let previousMac = head?.mac ?? genesis;
  for (const note of notes) {
    seq += 1n;
    const salt = note.commitTo === undefined ? null : randomBytes(32);
    const entry = {
      seq: String(seq),
      at,
      event: note.event,
      subject: note.subject ?? null,
      actor,
      policyVersion: note.policyVersion ?? null,
      facts: note.facts ?? {},
      commitment: salt && createHmac('sha256', salt).update(note.commitTo!).digest(),
      keyId: key.id,
      previousMac,
    };
    const mac = ledgerMac(key, entry);
    await tx`
      insert into ledger (seq, at, event, subject, actor, policy_version, facts, commitment, key_id, previous_mac, mac)
      values (${entry.seq}, ${at}, ${entry.event}, ${entry.subject}, ${actor}, ${entry.policyVersion},
        ${tx.json(entry.facts)}, ${entry.commitment}, ${key.id}, ${previousMac}, ${mac})`;
    if (salt && note.subject) {
      await tx`insert into ledger_salt (seq, subject, salt) values (${entry.seq}, ${note.subject}, ${salt})`;
    }
    previousMac = mac;
  }
}

/** HMAC-SHA-256 over the entry as canonical JSON (RFC 8785), the MAC of the entry before it included. */
export function ledgerMac(key: LedgerKey, entry: Omit<LedgerEntry, 'mac'>): Buffer {
  const { seq, event, subject, actor, policyVersion, facts, keyId } = entry;
  const canonical = canonicalize({
    seq,
    event,
    subject,
    actor,
    policyVersion,
    facts,
    keyId,
    at: entry.at.toISOString(),
    commitment: entry.commitment?.toString('hex') ?? null,
    previousMac: entry.previousMac.toString('hex'),
  });
  return createHmac('sha256', key.secret).update(canonical!).digest();
}

function headOf(sql: Sql | Tx): Promise<{ seq: string; mac: Buffer } | undefined> {
  return sql<{ seq: string; mac: Buffer }[]>`select seq, mac from ledger order by seq desc limit 1`.then(
    ([head]) => head,
  );
}

/** The last entry, as an anchor outside the database names it; null for an empty ledger. */
export async function ledgerHead(sql: Sql): Promise<{ seq: string; mac: string } | null> {
  const head = await headOf(sql);
  return head ? { seq: head.seq, mac: head.mac.toString('hex') } : null;
}

/** The chain in order, a thousand entries at a time. */
export function ledgerEntries(sql: Sql): AsyncIterable<LedgerEntry[]> {
  return sql<LedgerEntry[]>`
    select seq, at, event, subject, actor, policy_version, facts, commitment, key_id, previous_mac, mac
    from ledger order by seq`.cursor(1000);
}

/** Whether this very denial was written down on a day in Brussels. */
export async function isDenialKnown(
  tx: Tx,
  { policyVersion, facts }: Pick<LedgerNote, 'policyVersion' | 'facts'>,
  day: string,
): Promise<boolean> {
  const rows = await tx`
    select from ledger
    where event = 'purpose.denied' and (at at time zone 'Europe/Brussels')::date = ${day}
      and policy_version = ${policyVersion!} and facts = ${tx.json(facts!)}
    limit 1`;
  return rows.length > 0;
}

/** Whether the ledger knows the function by which a release decides what is destroyed. */
export async function isVerdictArchived(tx: Tx, sha256: string): Promise<boolean> {
  const rows = await tx`select from ledger where event = 'verdict.archived' and facts ->> 'sha256' = ${sha256} limit 1`;
  return rows.length > 0;
}

/** Erasure makes every commitment about a person say nothing any more. */
export async function deleteLedgerSalts(tx: Tx, subject: string): Promise<void> {
  await tx`delete from ledger_salt where subject = ${subject}`;
}
