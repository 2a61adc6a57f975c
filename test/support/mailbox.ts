import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  smtpUrl: string;
  mails: ParsedMail[];
  /** Waits for a mail to an address, the newest first. */
  next(address: string, matching?: (mail: ParsedMail) => boolean): Promise<ParsedMail>;
  /** From now on every mail, or each to this one address, is refused with this reply, until it is null again. */
  refuse(reply: string | null, address?: string): void;
  /** From now on mails like these are kept, but their senders wait for the answer and cannot know; until it is null again. */
  hold(like: ((mail: ParsedMail) => boolean) | null): void;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it gets. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  let reply: string | null = null;
  let refused: string | undefined;
  let isHeld: ((mail: ParsedMail) => boolean) | null = null;
  let held: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      if (reply === null || (refused ?? address) !== address) return done();
      const [code, ...words] = reply.split(' ');
      done(Object.assign(new Error(words.join(' ')), { responseCode: Number(code) }));
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          if (isHeld?.(mail)) held.push(done);
          else done();
        },
        (error: Error) => done(error),
      );
    },
  });
  // A sender that is killed amid a mail is what some tests are about; the server would end the test run for it.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    next: (address, matching = () => true) =>
      eventually(() => mails.findLast((mail) => addressOf(mail) === address && matching(mail)), `a mail to ${address}`),
    refuse: (wanted, address) => {
      reply = wanted;
      refused = address;
    },
    hold: (like) => {
      isHeld = like;
      if (like) return;
      for (const answer of held) answer();
      held = [];
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export function addressOf({ to }: ParsedMail): string | undefined {
  return (Array.isArray(to) ? to[0] : to)?.value[0]?.address;
}

/** The first link in the text part that holds this path. */
export function linkIn(mail: ParsedMail, path: string): string {
  const link = mail.text?.match(/https?:\/\/\S+/g)?.find((url) => url.includes(path));
  if (!link) throw new Error(`No link with ${path} in the mail "${mail.subject}"`);
  return link;
}

/** Asks again until there is an answer. @throws Error naming what never came */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  what: string,
  timeoutMs = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await withinMs(ask, 8_000);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The time-skipping server now and then forgets a query: it is asked anew rather than waited for. */
async function withinMs<T>(ask: () => T | Promise<T>, limitMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limitMs, null);
  });
  return Promise.race([ask(), late]).finally(() => clearTimeout(timer));
}
