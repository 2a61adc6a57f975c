import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../rules/calendar';
import type { Layout } from './layout';
import { type PartSpec, flags } from './part-spec';
import { answersOk, host } from './ports';
import type { Addresses, Ports } from './types';

/** A mail server that delivers nothing and shows everything; the mails are files in the state folder. */
export function inboxSpec({ inbox: folder }: Layout): PartSpec {
  return {
    name: 'inbox',
    ports: ['smtp', 'inbox'],
    adoptable: true,
    portAttempts: 3,
    command: ({ smtp, inbox }) => ({
      file: process.execPath,
      args: [
        require.resolve('maildev/bin/maildev'),
        ...flags({ ip: host, smtp, web: inbox, 'mail-directory': folder }),
        // Silent: it would write subjects of mails into its log.
        '--silent',
      ],
    }),
    isReady: ({ inbox }) => answersOk(`http://${host}:${inbox}/healthz`),
    readyWithinMs: 30_000,
  };
}

/** Mails as old as the house remembers having sent them are destroyed at a start (MAIL-STORE); the inbox itself never does. */
export function forgetOldMails({ inbox: folder }: Layout, days: number, at: Date): void {
  const before = addDays(at, -days).getTime();
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < before) rmSync(file, { recursive: true });
  }
}

export function inboxAddress({ smtp, inbox }: Ports): Addresses['inbox'] {
  return { smtpUrl: `smtp://${host}:${smtp}`, webUrl: `http://${host}:${inbox}` };
}
