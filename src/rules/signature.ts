import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A public Ed25519 key as RFC 8037 writes it, named by its RFC 7638 thumbprint. */
export interface PublicJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  use: 'sig';
  alg: 'EdDSA';
  kid: string;
}

/** DER of a PKCS #8 Ed25519 key up to its seed (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKey(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8, seed.subarray(0, 32)]), format: 'der', type: 'pkcs8' });
}

/** @param seed 32 bytes; more are not looked at */
export function publicJwk(seed: Buffer): PublicJwk {
  const { x } = createPublicKey(privateKey(seed)).export({ format: 'jwk' }) as { x: string };
  // RFC 7638: the required members alone, in alphabetical order.
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }));
  return { kty: 'OKP', crv: 'Ed25519', x, use: 'sig', alg: 'EdDSA', kid: thumbprint.digest('base64url') };
}

/** Signs bytes as a compact JWS (RFC 7515). Ed25519 needs no randomness: the same bytes give the same signature. */
export function signCompact(seed: Buffer, payload: string): string {
  const header = JSON.stringify({ alg: 'EdDSA', kid: publicJwk(seed).kid });
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey(seed)).toString('base64url')}`;
}

export type Opened = { ok: true; payload: string; kid: string } | { ok: false; problem: 'form' | 'key' | 'signature' };

/** Opens a compact JWS with one of these keys. Only the one algorithm is taken, so that a header can choose no weaker one. */
export function openCompact(jws: string, keys: Pick<PublicJwk, 'x' | 'kid'>[]): Opened {
  const parts = jws.split('.');
  const [header, payload, signature] = parts.map(decode);
  if (parts.length !== 3 || header == null || payload == null || signature == null)
    return { ok: false, problem: 'form' };
  const said = parseHeader(header.toString());
  if (said?.alg !== 'EdDSA') return { ok: false, problem: 'form' };
  const jwk = keys.find(({ kid }) => kid === said.kid);
  if (!jwk) return { ok: false, problem: 'key' };
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: jwk.x }, format: 'jwk' });
  const isGenuine = verify(null, Buffer.from(`${parts[0]}.${parts[1]}`), key, signature);
  return isGenuine ? { ok: true, payload: payload.toString(), kid: jwk.kid } : { ok: false, problem: 'signature' };
}

function parseHeader(text: string): { alg?: unknown; kid?: unknown } | null {
  try {
    return JSON.parse(text) as { alg?: unknown; kid?: unknown } | null;
  } catch {
    return null;
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** Strict: characters that another decoder would skip, or bits it would drop, make another text of the same bytes. */
function decode(part: string): Buffer | null {
  const bytes = Buffer.from(part, 'base64url');
  return bytes.toString('base64url') === part ? bytes : null;
}
