import { createHash, hkdfSync } from 'node:crypto';
import sodium, { type StateAddress } from 'libsodium-wrappers';

/** Why a file is not opened; nothing of what is in it is told. */
export type BackupFault =
  | 'not-a-backup'
  | 'backup-of-another-version'
  | 'backup-of-another-key'
  | 'backup-broken'
  | 'backup-of-a-newer-release'
  | 'backup-of-another-company'
  | 'backup-too-old'
  | 'target-in-use'
  | 'evidence-missing'
  | 'evidence-changed';

export class BackupError extends Error {
  override name = 'BackupError';

  constructor(readonly code: BackupFault) {
    super(code);
  }
}

const title = 'SKILLSTORM BACKUP ';
const version = '1';
const headerBytes = 24;
const tagBytes = 17;
/** Small enough to hold, large enough that the seal of each part costs nothing. */
const partBytes = 64 * 1024;

type Bytes = AsyncIterable<Uint8Array>;

/**
 * Seals a stream part by part: XChaCha20-Poly1305, each part bound to those before it and the last one marked, so that a changed,
 * missing, swapped or added byte is found (libsodium's secretstream). The first line says which version and which key.
 */
export function sealing(key: Buffer): (plain: Bytes) => AsyncGenerator<Buffer> {
  return async function* (plain) {
    await sodium.ready;
    const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(derived(key));
    const first = firstLine(key);
    yield Buffer.from(first);
    yield Buffer.from(header);
    for await (const { part, isLast } of inParts(plain, partBytes)) {
      const tag = isLast
        ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
        : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
      yield Buffer.from(sodium.crypto_secretstream_xchacha20poly1305_push(state, part, first, tag));
    }
  };
}

/** Opens what `sealing` sealed. @throws BackupError at the first byte that does not stand, and where the end is missing */
export function unsealing(key: Buffer): (sealed: Bytes) => AsyncGenerator<Buffer> {
  return async function* (sealed) {
    await sodium.ready;
    const first = firstLine(key);
    let state: StateAddress | null = null;
    let isClosed = false;
    const open = (part: Buffer) => sodium.crypto_secretstream_xchacha20poly1305_pull(state!, part, first);
    for await (const { head, part } of afterHead(sealed, first.length + headerBytes)) {
      if (head) {
        checkFirstLine(head.subarray(0, first.length).toString('latin1'), first);
        state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(head.subarray(first.length), derived(key));
        continue;
      }
      const opened: ReturnType<typeof open> = !isClosed && part.length >= tagBytes && open(part);
      if (!opened) throw new BackupError('backup-broken');
      isClosed = opened.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
      yield Buffer.from(opened.message);
    }
    if (!isClosed) throw new BackupError('backup-broken');
  };
}

/** First eight hex digits of a key's SHA-256: names the key without telling it. */
export function keyId(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function firstLine(key: Buffer): string {
  return `${title}${version} ${keyId(key)}\n`;
}

function checkFirstLine(found: string, wanted: string): void {
  if (found === wanted) return;
  if (!found.startsWith(title)) throw new BackupError('not-a-backup');
  const isThisVersion = found.startsWith(`${title}${version} `);
  throw new BackupError(isThisVersion ? 'backup-of-another-key' : 'backup-of-another-version');
}

/** The key may be longer than the cipher's, and serves nothing else. */
function derived(key: Buffer): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', 'skillstorm backup', 32));
}

async function* inParts(bytes: Bytes, size: number): AsyncGenerator<{ part: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    held.push(Buffer.from(chunk));
    length += chunk.length;
    if (length <= size) continue;
    const all = Buffer.concat(held);
    let from = 0;
    // Only what follows tells that a part is not the last one.
    for (; all.length - from > size; from += size) yield { part: all.subarray(from, from + size), isLast: false };
    held = [all.subarray(from)];
    length = all.length - from;
  }
  yield { part: Buffer.concat(held), isLast: true };
}

/** The head of the file, then its sealed parts. */
async function* afterHead(sealed: Bytes, headLength: number): AsyncGenerator<{ head: Buffer | null; part: Buffer }> {
  const iterator = sealed[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < headLength) {
    const { done, value } = await iterator.next();
    if (done) throw new BackupError(head.toString('latin1').startsWith(title) ? 'backup-broken' : 'not-a-backup');
    head = Buffer.concat([head, value]);
  }
  yield { head: head.subarray(0, headLength), part: Buffer.alloc(0) };
  const rest = (async function* () {
    yield head.subarray(headLength);
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  for await (const { part } of inParts(rest, partBytes + tagBytes)) yield { head: null, part };
}
