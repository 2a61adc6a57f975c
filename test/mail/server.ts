import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createMailTransport, type MailTransportOptions } from '../../src/mail/transport';

/** What the server answers: a code and text at RCPT TO, at the end of DATA, or a cut of the line after the last byte. */
export interface Behaviour {
  recipient?: { code: number; text: string };
  sender?: { code: number; text: string };
  data?: { code: number; text: string };
  hangUpAfterData?: boolean;
}

interface Server {
  url: string;
  /** Every message that was accepted, byte for byte. */
  received: Buffer[];
  /** How often a whole message reached the server, accepted or not. */
  attempts: () => number;
  /** Names by which clients greeted. */
  greetings: string[];
  envelopes: string[][];
  /** Cuts every open connection and goes on listening. */
  hangUp: () => void;
  stop: () => Promise<void>;
}

/** A real SMTP server on a free port of this machine. */
async function startServer(behaviour: Behaviour = {}): Promise<Server> {
  const received: Buffer[] = [];
  const greetings: string[] = [];
  const envelopes: string[][] = [];
  const sockets = new Set<Socket>();
  const hangUp = () => sockets.forEach((socket) => socket.destroy());
  let attempts = 0;
  const answer = (reply?: { code: number; text: string }) =>
    reply ? Object.assign(new Error(reply.text), { responseCode: reply.code }) : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => done(answer(behaviour.sender)),
    onRcptTo: (_address, _session, done) => done(answer(behaviour.recipient)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        attempts += 1;
        if (behaviour.hangUpAfterData) return hangUp();
        if (!behaviour.data) received.push(Buffer.concat(chunks));
        greetings.push(String(session.hostNameAppearsAs));
        envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
        done(answer(behaviour.data));
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(resolve);
      hangUp();
    });
  return { hangUp, stop, url: `smtp://127.0.0.1:${port}`, received, attempts: () => attempts, greetings, envelopes };
}

export const settings = { from: 'post@brugwerk.example', senderName: 'Brugwerk', dkim: null };

let stopping: (() => Promise<void>) | undefined;

/** A server of this behaviour and our transport to it, both gone after `stopServer`. */
export async function connect(behaviour: Behaviour = {}, options: Partial<MailTransportOptions> = {}) {
  const server = await startServer(behaviour);
  const transport = createMailTransport({ ...settings, smtpUrl: server.url, ...options });
  stopping = () => {
    transport.close();
    return server.stop();
  };
  return { server, transport };
}

export async function stopServer(): Promise<void> {
  await stopping?.();
  stopping = undefined;
}

export function headerLines(raw: Buffer): string[] {
  return raw.toString('latin1').split('\r\n\r\n')[0]!.split('\r\n');
}
