import { createPrivateKey, type KeyObject } from 'node:crypto';

/** Our DKIM key: its public half stands in DNS under `<selector>._domainkey.<domain>`. */
export interface Signing {
  domain: string;
  selector: string;
  /** PEM. */
  privateKey: string;
}

/** What the signature covers (RFC 6376, 5.4.1; both unsubscribe headers by RFC 8058, 4). */
export const signedHeaders = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Language',
  'Auto-Submitted',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
];

/**
 * The key as nodemailer wants it. Checked here because nodemailer accepts any key and then sends unsigned mail without
 * a word.
 * @throws Error naming the variable and the remedy, never the key
 */
export function checkSigning({ domain, selector, privateKey }: Signing) {
  const key = readKey(privateKey);
  // RFC 8301: RSA of at least 1024 bits; receivers seldom verify Ed25519 and nodemailer cannot sign with it.
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024) {
    throw new Error(`DKIM_PRIVATE_KEY must be an RSA key of 1024 bits or more. ${remedy}`);
  }
  return { domainName: domain, keySelector: selector, privateKey };
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error(`DKIM_PRIVATE_KEY is not a private key in PEM. ${remedy}`);
  }
}

const remedy = 'Make one with: openssl genrsa 2048';
