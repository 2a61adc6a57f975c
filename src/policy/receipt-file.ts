import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { openCompact, type PublicJwk, signCompact } from '../rules/signature';
import type { ReceiptDocument } from './receipt';

/** Signs a receipt over its canonical JSON (RFC 8785), so that anyone can compute the same bytes from its content. */
export function signReceipt(seed: Buffer, document: ReceiptDocument): string {
  return signCompact(seed, canonicalize(document)!);
}

/** The document that a signature holds. The signature is not looked at: for what we signed ourselves. */
export function documentIn(jws: string): ReceiptDocument {
  return JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as ReceiptDocument;
}

/** The file that people download: the receipt as it reads, and its signature. */
export function receiptFile(jws: string): string {
  return layOut({ receipt: documentIn(jws), jws });
}

export type ReceiptProblem =
  /** Not a file of ours, or a byte of it was changed. */
  | 'altered'
  /** Signed with a key that was not given. */
  | 'unknown-key'
  /** Not signed by the key it names. */
  | 'signature'
  /** What reads in it is not what was signed. */
  | 'content'
  /** The words are not those whose hash was signed. */
  | 'wording';

export type Verdict = { ok: true; kid: string; receipt: ReceiptDocument } | { ok: false; problem: ReceiptProblem };

/**
 * Whether a receipt file is, byte for byte, one that the owner of a key issued. Needs no server.
 * @param keys the company's public keys, from its `/.well-known/jwks.json`
 */
export function verifyReceiptFile(text: string, keys: Pick<PublicJwk, 'x' | 'kid'>[]): Verdict {
  const file = parse(text);
  if (!file || layOut(file) !== text) return { ok: false, problem: 'altered' };
  const opened = openCompact(file.jws, keys);
  if (!opened.ok)
    return {
      ok: false,
      problem: ({ form: 'altered', key: 'unknown-key', signature: 'signature' } as const)[opened.problem],
    };
  if (opened.payload !== canonicalize(file.receipt)) return { ok: false, problem: 'content' };
  if (!wordsMatch(file.receipt)) return { ok: false, problem: 'wording' };
  return { ok: true, kid: opened.kid, receipt: file.receipt };
}

interface ReceiptFile {
  receipt: ReceiptDocument;
  jws: string;
}

function layOut(file: ReceiptFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parse(text: string): ReceiptFile | null {
  try {
    const { receipt, jws, ...more } = JSON.parse(text) as Partial<ReceiptFile>;
    const isWhole = typeof receipt === 'object' && receipt !== null && typeof jws === 'string';
    return isWhole && Object.keys(more).length === 0 ? { receipt, jws } : null;
  } catch {
    return null;
  }
}

interface Worded {
  'dpv:hasRecordOfActivity'?: { 'dpv:hasNotice'?: { 'dct:description'?: string; 'schema:sha256'?: string }[] };
}

function wordsMatch(receipt: Worded): boolean {
  const [consent] = receipt['dpv:hasRecordOfActivity']?.['dpv:hasNotice'] ?? [];
  const text = consent?.['dct:description'];
  return text !== undefined && createHash('sha256').update(text).digest('hex') === consent?.['schema:sha256'];
}
