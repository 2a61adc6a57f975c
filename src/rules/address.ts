import { createHmac } from 'node:crypto';

/** The same person writes her address in more than one way: case and Unicode form do not make another one. */
export function normaliseAddress(address: string): string {
  return address.normalize('NFKC').trim().toLowerCase();
}

/** Keyed HMAC-SHA-256 of the normalised address: finds and suppresses an address without telling it (legal duty KB 4-4-2003 art. 2). */
export function addressHmac(key: Buffer, address: string): Buffer {
  return createHmac('sha256', key).update(normaliseAddress(address)).digest();
}
