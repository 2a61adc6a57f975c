import canonicalize from 'canonicalize';
import * as v from 'valibot';
import type { LedgerEntry } from '../db/ledger';
import { dayInBrussels } from '../rules/calendar';
import { openCompact, type PublicJwk, signCompact } from '../rules/signature';
import { type EvidenceFolder, sha256Of } from './evidence-folder';
import type { Witness } from './witness';

/** The head of the ledger on a day, as it is kept where nobody who can change the database can change it. */
export interface Anchor {
  day: string;
  seq: string;
  mac: string;
}

const anchor = v.object({
  day: v.string(),
  seq: v.pipe(v.string(), v.digits()),
  mac: v.pipe(v.string(), v.hexadecimal()),
});

/** Why an anchor and the ledger do not agree. */
export type AnchorFault =
  /** The ledger says that there was one. */
  | 'anchor-missing'
  /** Its signature does not hold, or it is not the one that the ledger names. */
  | 'anchor-changed'
  /** The ledger ends before the entry that it names: entries were cut off at the end. */
  | 'cut-off'
  /** The entry that it names has another MAC: the ledger was written anew. */
  | 'rewritten';

/** @returns the anchor as a compact JWS (RFC 7515): to be kept as a file, and mailed */
export function signAnchor(key: Buffer, head: Anchor): string {
  return signCompact(key, canonicalize(head)!);
}

/** @returns null where the text is no anchor, or none of these keys signed it */
export function readAnchor(jws: string, keys: Pick<PublicJwk, 'x' | 'kid'>[]): Anchor | null {
  const opened = openCompact(jws.trim(), keys);
  if (!opened.ok) return null;
  const parsed = v.safeParse(anchor, JSON.parse(opened.payload));
  return parsed.success ? parsed.output : null;
}

export interface AnchorCheck {
  /** Hears every entry of the ledger as it is verified. */
  hear(entry: LedgerEntry): void;
  /** After the last entry: the first anchor that does not agree. */
  firstBad(witness: Witness): { day: string; fault: AnchorFault } | null;
  anchors: number;
}

/**
 * Holds the ledger against the anchors that stand outside the database. A restored backup takes entries along, which its own entry says;
 * anchors of those days name what is gone.
 * @param brought anchors that an auditor kept himself, beside those of the folder
 */
export async function checkAnchors(
  evidence: EvidenceFolder,
  keys: Pick<PublicJwk, 'x' | 'kid'>[],
  brought: string[] = [],
): Promise<AnchorCheck> {
  const kept = new Map<string, string>();
  for (const name of await evidence.names('anchors'))
    kept.set(name.replace(/\.jws$/, ''), String(await evidence.read('anchors', name)));
  const texts = [...kept, ...brought.map((jws, at) => [`anchor ${at + 1}`, jws] as const)];
  const known = texts.map(([day, jws]) => ({ day, jws, head: readAnchor(jws, keys) }));
  const macs = new Map(known.flatMap(({ head }) => (head ? [[head.seq, '']] : [])));
  let last = 0n;
  return {
    anchors: known.length,
    hear: ({ seq, mac }) => {
      last = BigInt(seq);
      if (macs.has(seq)) macs.set(seq, mac.toString('hex'));
    },
    firstBad: ({ anchors, restores }) => {
      const isOfLostDay = (day: string) =>
        restores.some(({ madeAt, restoredAt }) => day >= dayInBrussels(madeAt) && day <= dayInBrussels(restoredAt));
      for (const [day, sha256] of anchors) {
        const jws = kept.get(day);
        if (jws === undefined) return { day, fault: 'anchor-missing' };
        if (sha256Of(jws) !== sha256) return { day, fault: 'anchor-changed' };
      }
      for (const { day, head } of known) {
        if (!head) return { day, fault: 'anchor-changed' };
        if (isOfLostDay(head.day)) continue;
        if (BigInt(head.seq) > last) return { day, fault: 'cut-off' };
        if (macs.get(head.seq) !== head.mac) return { day, fault: 'rewritten' };
      }
      return null;
    },
  };
}
