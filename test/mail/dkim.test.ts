import { generateKeyPairSync } from 'node:crypto';
import { createMailTransport } from '../../src/mail/transport';
import { verifyDkim } from './dkim';
import { digest } from './people';
import { connect, settings, stopServer } from './server';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const dkim = { domain: 'brugwerk.example', selector: 'mail', privateKey: pem };

afterEach(stopServer);

describe('the DKIM signature', () => {
  it('is true of the bytes that arrive and covers both unsubscribe headers', async () => {
    const { server, transport } = await connect({}, { dkim });
    await transport.send(await digest());
    const verdict = verifyDkim(server.received[0]!, rsa.publicKey);
    expect(verdict).toMatchObject({ valid: true, domain: 'brugwerk.example', selector: 'mail' });
    const must = ['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post'];
    expect(verdict.covers).toEqual(expect.arrayContaining(must));
  });

  it('is broken by one changed byte of a covered header or of the body', async () => {
    const { server, transport } = await connect({}, { dkim });
    await transport.send(await digest());
    const raw = server.received[0]!.toString('latin1');
    for (const [from, to] of [
      ['One-Click', 'Two-Click'],
      ['Antwerpen', 'Antwerpem'],
    ] as const) {
      expect(raw).toContain(from);
      expect(verifyDkim(Buffer.from(raw.replace(from, to), 'latin1'), rsa.publicKey).valid).toBe(false);
    }
  });

  it.each([
    ['an Ed25519 key', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    [
      'a key of 512 bits',
      generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    ],
    ['something that is no key', 'S3CRET'],
  ])('is asked for with %s: refused at once, by the name of the setting and without the key', (_what, privateKey) => {
    const create = () =>
      createMailTransport({ ...settings, smtpUrl: 'smtp://127.0.0.1:9', dkim: { ...dkim, privateKey } });
    expect(create).toThrow(/^DKIM_PRIVATE_KEY .*openssl genrsa/);
    expect(create).not.toThrow(/S3CRET|BEGIN/);
  });
});
