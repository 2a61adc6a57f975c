import { simpleParser } from 'mailparser';
import { createMailTransport, MailServerDown } from '../../src/mail/transport';
import { CatalogueError } from '../../src/types/failures';
import { address, digest, mailId, publicUrl } from './people';
import { connect, headerLines, settings, stopServer, type Behaviour } from './server';

afterEach(stopServer);

async function failureOf(sending: Promise<unknown>): Promise<unknown> {
  return sending.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a message that arrives', () => {
  it('has a text and an HTML part, its language, its sender and its addressee', async () => {
    const { server, transport } = await connect();
    const message = await digest();
    expect(await transport.send(message)).toBe('sent');
    const mail = await simpleParser(server.received[0]!);
    expect(mail.subject).toBe(message.subject);
    expect(mail.text?.trim()).toBe(message.text.trim());
    expect(String(mail.html).trim()).toBe(message.html.trim());
    expect(mail.from?.value).toEqual([{ address: settings.from, name: settings.senderName }]);
    expect(mail.to).toMatchObject({ value: [{ address, name: 'Anouk Peeters' }] });
    expect(mail.headers.get('content-language')).toBe('fr');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('has the same Message-ID at a second sending', async () => {
    const { server, transport } = await connect();
    await transport.send(await digest());
    await transport.send(await digest());
    const ids = await Promise.all(server.received.map(async (raw) => (await simpleParser(raw)).messageId));
    expect(ids).toEqual([`<${mailId}@brugwerk.example>`, `<${mailId}@brugwerk.example>`]);
  });

  it('tells nothing of the machine: no host name, no software, no time zone', async () => {
    const { server, transport } = await connect();
    await transport.send(await digest());
    const lines = headerLines(server.received[0]!);
    expect(server.greetings).toEqual(['brugwerk.example']);
    expect(lines.find((line) => line.startsWith('Date:'))).toMatch(/ \+0000$/);
    expect(lines.filter((line) => /^(x-|user-agent|received)/i.test(line))).toEqual([]);
  });

  it('[31] lets bulk mail be left with one click: both headers, each on one line', async () => {
    const { server, transport } = await connect();
    const unsubscribeUrl = `${publicUrl}/unsubscribe/${'x'.repeat(90)}`;
    await transport.send(await digest({ unsubscribeUrl }));
    const lines = headerLines(server.received[0]!);
    expect(lines).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('has no unsubscribe headers where nothing is subscribed to', async () => {
    const { server, transport } = await connect();
    const { unsubscribeUrl, ...message } = await digest();
    expect(unsubscribeUrl).toBeDefined();
    await transport.send(message);
    expect(server.received[0]!.toString()).not.toMatch(/^list-/im);
  });
});

describe('a hostile name, address or subject', () => {
  const hostile = 'Eve\r\nBcc: everyone@post.test\r\n\r\n<p>Hello</p>';

  it('cannot add a header, a recipient or a body', async () => {
    const { server, transport } = await connect({}, { senderName: hostile });
    const message = await digest({ to: { name: `${hostile}", <eve@post.test>`, address }, subject: hostile });
    expect(await transport.send(message)).toBe('sent');
    const mail = await simpleParser(server.received[0]!);
    expect(headerLines(server.received[0]!).filter((line) => /^(bcc|cc)/i.test(line))).toEqual([]);
    expect(mail.to).toMatchObject({ value: [{ address, name: expect.stringMatching(/^Eve Bcc: everyone.*$/) }] });
    expect(mail.from?.value).toEqual([{ address: settings.from, name: 'Eve Bcc: everyone@post.test <p>Hello</p>' }]);
    expect(server.envelopes).toEqual([[address]]);
    expect(mail.text?.trim()).toBe(message.text.trim());
  });

  it.each([
    'a@post.test, b@post.test',
    'a@post.test\r\nRCPT TO:<b@post.test>',
    'A <a@post.test>',
    'a@b@post.test',
    'a',
    '',
  ])('is refused as an address before anything is sent: %j', async (bad) => {
    const { server, transport } = await connect();
    expect(await transport.send(await digest({ to: { name: 'A', address: bad } }))).toBe('refused');
    expect(server.attempts()).toBe(0);
  });
});

describe('a server that says no', () => {
  it.each<Behaviour>([
    { recipient: { code: 550, text: `5.1.1 <${address}> no such user` } },
    { data: { code: 554, text: `5.7.1 message for ${address} refused` } },
  ])('for good about this mail: refused, nothing thrown (%j)', async (behaviour) => {
    const { transport } = await connect(behaviour);
    expect(await transport.send(await digest())).toBe('refused');
    expect(await transport.verify()).toBe(true);
  });

  it.each<Behaviour>([
    { recipient: { code: 451, text: `4.3.0 <${address}> try later` } },
    { data: { code: 452, text: `4.2.2 ${address} is full` } },
    { sender: { code: 550, text: '5.7.1 sender not allowed' } },
    { recipient: { code: 530, text: '5.7.0 sign in first' } },
  ])(
    'for now, or about us: MAIL_SERVER_DOWN in the words of the catalogue, surely not arrived (%j)',
    async (behaviour) => {
      const { transport } = await connect(behaviour);
      const error = await failureOf(transport.send(await digest()));
      expect(error).toBeInstanceOf(CatalogueError);
      expect(error).toMatchObject({ code: 'MAIL_SERVER_DOWN', mayHaveArrived: false });
      expect(everythingIn(error)).not.toContain('anouk');
    },
  );
});

describe('a server that is gone', () => {
  it('is MAIL_SERVER_DOWN, surely not arrived, and verify says no', async () => {
    const { server, transport } = await connect();
    await server.stop();
    const error = await failureOf(transport.send(await digest()));
    expect(error).toMatchObject({ code: 'MAIL_SERVER_DOWN', mayHaveArrived: false });
    expect(everythingIn(error)).not.toContain('127.0.0.1');
    expect(await transport.verify()).toBe(false);
  });

  it('after the last byte and before its answer leaves a doubt, and the message is not sent a second time', async () => {
    const { server, transport } = await connect({ hangUpAfterData: true });
    const error = await failureOf(transport.send(await digest()));
    expect(error).toBeInstanceOf(MailServerDown);
    expect(error).toMatchObject({ code: 'MAIL_SERVER_DOWN', mayHaveArrived: true });
    expect(server.attempts()).toBe(1);
  });

  it('between two messages is no failure: the second goes over a new connection', async () => {
    const { server, transport } = await connect();
    await transport.send(await digest());
    server.hangUp();
    expect(await transport.send(await digest())).toBe('sent');
    expect(server.received).toHaveLength(2);
  });
});

it('a sender that is no bare address is refused at once, by the name of the setting', () => {
  const create = () =>
    createMailTransport({ ...settings, smtpUrl: 'smtp://127.0.0.1:9', from: 'Brugwerk <post@b.example>' });
  expect(create).toThrow(/^MAIL_FROM /);
});

/** All that a logger or a failure converter could find in an error, causes and hidden fields included. */
function everythingIn(error: unknown): string {
  const names = Object.getOwnPropertyNames(error);
  return names.map((name) => `${name}: ${String((error as Record<string, unknown>)[name])}`).join('\n');
}
