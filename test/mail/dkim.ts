import { createHash, verify, type KeyObject } from 'node:crypto';

/** What a DKIM-Signature says, and whether it is true of the bytes that arrived (RFC 6376, rsa-sha256, relaxed/relaxed). */
export interface Verdict {
  valid: boolean;
  domain: string | undefined;
  selector: string | undefined;
  /** Names of the headers it covers, in lower case. */
  covers: string[];
}

export function verifyDkim(raw: Buffer, publicKey: KeyObject): Verdict {
  const [head = '', ...rest] = raw.toString('latin1').split('\r\n\r\n');
  const headers = head.split(/\r\n(?![ \t])/);
  const signature = headers.find((header) => /^dkim-signature:/i.test(header)) ?? '';
  const tags = readTags(signature);
  const covers = (tags.get('h') ?? '').toLowerCase().split(':');
  const bodyHash = createHash('sha256')
    .update(relaxedBody(rest.join('\r\n\r\n')), 'latin1')
    .digest('base64');
  const signed = [...covers.map((name) => lastHeader(headers, name)), signature.replace(/([;\s]b=)[^;]*/, '$1')];
  const text = signed.map(relaxedHeader).join('\r\n');
  const bytes = Buffer.from(tags.get('b') ?? '', 'base64');
  const valid = tags.get('bh') === bodyHash && verify('sha256', Buffer.from(text, 'latin1'), publicKey, bytes);
  return { valid, covers, domain: tags.get('d'), selector: tags.get('s') };
}

function readTags(signature: string): Map<string, string> {
  const list = signature.slice(signature.indexOf(':') + 1).split(';');
  return new Map(list.map((tag) => [tag.split('=')[0]!.trim(), tag.slice(tag.indexOf('=') + 1).replace(/\s/g, '')]));
}

function lastHeader(headers: string[], name: string): string {
  return headers.findLast((header) => header.toLowerCase().startsWith(`${name}:`)) ?? '';
}

function relaxedHeader(header: string): string {
  const colon = header.indexOf(':');
  const value = header
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  const text = lines.join('\r\n').replace(/(\r\n)+$/, '');
  return text === '' ? '' : `${text}\r\n`;
}
