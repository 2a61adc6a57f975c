import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import { onOneLine } from '../text/format';
import { CatalogueError } from '../types/failures';
import type { Message } from '../types/mail';
import { checkSigning, signedHeaders, type Signing } from './signing';

export interface MailTransport {
  /**
   * Hands one message to the mail server.
   * @returns `refused` where the server will never take this message for this recipient
   * @throws MailServerDown for everything that may be different later
   */
  send(message: Message): Promise<'sent' | 'refused'>;
  /** Whether the server answers and lets us in. */
  verify(): Promise<boolean>;
  close(): void;
}

export interface MailTransportOptions {
  smtpUrl: string;
  /** Bare address of the sender; its domain stands in every Message-ID. */
  from: string;
  senderName: string;
  dkim: Signing | null;
}

/** MAIL_SERVER_DOWN, with what a sender of bulk mail must know: at most once means never again after a doubt. */
export class MailServerDown extends CatalogueError {
  /**
   * @param mayHaveArrived the connection broke at a moment when the server may have accepted the message already
   * @param isOnlyThisMail the server asked to come back later with this one (a full mailbox, greylisting): others may go
   */
  constructor(
    readonly mayHaveArrived: boolean,
    readonly isOnlyThisMail: boolean,
  ) {
    super('MAIL_SERVER_DOWN');
  }
}

const connectTimeoutMs = 10_000;
const replyTimeoutMs = 30_000;

/**
 * The way out for all transactional mail, over a pool of SMTP connections. Nothing of what the server says comes back:
 * its replies quote the address (law 1).
 * @throws Error where the address or the DKIM key cannot work, naming the variable and the remedy
 */
export function createMailTransport({ smtpUrl, from, senderName, dkim }: MailTransportOptions): MailTransport {
  const domain = domainOf(from);
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    socketTimeout: replyTimeoutMs,
    // The greeting would otherwise tell every recipient's server the name of our machine.
    name: domain,
    ...(dkim && { dkim: { ...checkSigning(dkim), headerFieldNames: signedHeaders.join(':') } }),
  });

  async function send(message: Message): Promise<'sent' | 'refused'> {
    if (!isPlainAddress(message.to.address)) return 'refused';
    const mail = compose(message, { address: from, name: senderName }, domain);
    try {
      await pool.sendMail(mail);
      return 'sent';
    } catch (error) {
      if (isRefusal(error as NodemailerError)) return 'refused';
      throw new MailServerDown(mayHaveArrived(error as NodemailerError), isDeferral(error as NodemailerError));
    }
  }

  async function verify(): Promise<boolean> {
    return pool.verify().then(
      () => true,
      () => false,
    );
  }

  return { send, verify, close: () => pool.close() };
}

function compose(message: Message, from: Message['to'], domain: string): SendMailOptions {
  const { mailId, to, language, subject, text, html, unsubscribeUrl } = message;
  return {
    // nodemailer encodes line breaks in names faithfully; a careless mail program at the other end would obey them.
    from: { address: from.address, name: onOneLine(from.name) },
    to: { address: to.address, name: onOneLine(to.name) },
    envelope: { from: from.address, to: [to.address] },
    messageId: `<${mailId}@${domain}>`,
    subject,
    text,
    html,
    headers: {
      'Content-Language': language,
      // RFC 3834: nobody's absence notice answers a machine.
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl !== undefined && unsubscribeHeaders(unsubscribeUrl)),
    },
  };
}

/** RFC 2369 and RFC 8058. `prepared` keeps nodemailer from folding the line, which some verifiers of DKIM do not survive. */
function unsubscribeHeaders(url: string) {
  return {
    'List-Unsubscribe': { prepared: true, value: `<${new URL(url).href}>` },
    'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
  };
}

/** One mailbox and nothing around it: no list, no name, no route, no control character. */
function isPlainAddress(address: string): boolean {
  return /^[^\s\p{Cc}<>,;:"()[\]\\@]+@[^\s\p{Cc}<>,;:"()[\]\\@]+$/u.test(address);
}

function domainOf(from: string): string {
  if (!isPlainAddress(from)) throw new Error('MAIL_FROM must be a bare address such as mail@company.example');
  return from.slice(from.indexOf('@') + 1);
}

/** A permanent reply to this recipient or this message; one to our session or our own address says nothing about them. */
function isRefusal({ permanent, responseCode, command }: NodemailerError): boolean {
  return permanent === true && responseCode !== authenticationRequired && (command === 'RCPT TO' || command === 'DATA');
}

/** A passing reply to this recipient or this message (RFC 5321, 4yz). */
function isDeferral({ responseCode = 0, command }: NodemailerError): boolean {
  return (
    responseCode >= 400 && responseCode < 500 && responseCode !== 421 && (command === 'RCPT TO' || command === 'DATA')
  );
}

const authenticationRequired = 530;

/**
 * Whether the connection broke while the message may have been on its way. Not so where the server answered with a
 * code, where no connection came about, or where the message never left the pool (nodemailer then names no command).
 */
function mayHaveArrived({ responseCode, command, code, timeoutType, syscall }: NodemailerError): boolean {
  if (responseCode !== undefined || command !== 'CONN') return false;
  const neverConnected = syscall === 'connect' || code === 'EDNS' || code === 'ETLS';
  return !neverConnected && (timeoutType === undefined || timeoutType === 'SOCKET_TIMEOUT');
}
