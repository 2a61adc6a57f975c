import { type LedgerEntry, type LedgerKey, ledgerMac } from '../db/ledger';

/** Why an entry does not stand: the first one found ends the walk, since all after it hang on it. */
export type LedgerFault =
  /** One or more entries before it are missing. */
  | 'gap'
  /** It does not name the MAC of the entry before it: one was taken out, put in or exchanged. */
  | 'broken-link'
  /** It was made with a key that is not at hand, so nothing can be said of it. */
  | 'unknown-key'
  /** Its content is not what was written. */
  | 'changed';

export interface LedgerVerdict {
  /** Entries that stand, from the first on. */
  verified: number;
  /** The last of them: what an anchor outside the database is compared with. */
  head: { seq: string; at: Date; mac: string } | null;
  firstBad: { seq: string; fault: LedgerFault } | null;
}

/**
 * Walks the chain from its beginning. It finds a changed, added, removed or exchanged entry. It cannot see that entries were
 * cut off at the end: what is left is a whole chain, and only an anchor outside the database tells.
 * @param keys the one that writes now, and those before it
 */
export async function verifyLedger(
  entries: AsyncIterable<LedgerEntry[]>,
  keys: readonly LedgerKey[],
  onProgress: (verified: number) => void = () => {},
  onEntry: (entry: LedgerEntry) => void = () => {},
): Promise<LedgerVerdict> {
  const verdict: LedgerVerdict = { verified: 0, head: null, firstBad: null };
  let before: Pick<LedgerEntry, 'seq' | 'mac'> = { seq: '0', mac: Buffer.alloc(32) };
  for await (const page of entries) {
    for (const entry of page) {
      const fault = faultOf(entry, before, keys);
      if (fault) return { ...verdict, firstBad: { seq: entry.seq, fault } };
      verdict.verified += 1;
      verdict.head = { seq: entry.seq, at: entry.at, mac: entry.mac.toString('hex') };
      before = entry;
      onEntry(entry);
    }
    onProgress(verdict.verified);
  }
  return verdict;
}

function faultOf(
  entry: LedgerEntry,
  before: Pick<LedgerEntry, 'seq' | 'mac'>,
  keys: readonly LedgerKey[],
): LedgerFault | null {
  const { mac, ...content } = entry;
  if (BigInt(entry.seq) !== BigInt(before.seq) + 1n) return 'gap';
  if (!entry.previousMac.equals(before.mac)) return 'broken-link';
  const key = keys.find(({ id }) => id === entry.keyId);
  if (!key) return 'unknown-key';
  return ledgerMac(key, content).equals(mac) ? null : 'changed';
}
