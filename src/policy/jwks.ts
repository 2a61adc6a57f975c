import * as v from 'valibot';

const jwks = v.object({
  keys: v.array(
    v.object({
      kty: v.literal('OKP'),
      crv: v.literal('Ed25519'),
      x: v.pipe(v.string(), v.length(43)),
      kid: v.string(),
    }),
  ),
});

/** The public keys of a JWK set (RFC 7517), Ed25519 only. @returns null where the text is none */
export function readJwks(text: string): { x: string; kid: string }[] | null {
  try {
    const result = v.safeParse(jwks, JSON.parse(text));
    return result.success ? result.output.keys : null;
  } catch {
    return null;
  }
}
