import { randomUUID } from 'node:crypto';
import type { Sql } from '../src/db/connect';
import { isApplicationOpen, noteUndelivered } from '../src/db/applications';
import { forgetDisclosure } from '../src/db/disclosures';
import { claimMail, kindOfWaiting, mailOutcome, settleMail, skipMail } from '../src/db/mails';
import { findMailStop } from '../src/db/stops';
import { CatalogueError } from '../src/types/failures';
import type { MailId } from '../src/types/ids';
import type { MailView } from '../src/rules/workflow/mail-sight';
import { stayingAlive } from './alive';
import { composeMail } from './letters';
import { purposeOfMail } from './purposes';
import type { Dependencies } from './index';

export function createMailActivities(deps: Dependencies) {
  const send = createSender(deps);
  return {
    /** Sends a transactional mail: at least once, always under the same Message-ID. One that is settled is only looked at. */
    async sendMail({ mailId, asOf }: { mailId: string; asOf: string }): Promise<MailView> {
      const id = mailId as MailId;
      const outcome = await send(id, new Date(asOf));
      const isAwaited = outcome === 'refused' && (await isApplicationOpen(deps.db.sql, id));
      return { state: isAwaited ? 'undelivered' : outcome };
    },
  };
}

/** Claims, sends and records one transactional mail. @returns what became of it, for operators */
export function createSender(deps: Dependencies) {
  const { db, transport, gate, readPolicy } = deps;
  return async (mailId: MailId, at: Date): Promise<'sent' | 'refused' | 'skipped'> => {
    await refuseWhileMailIsStopped(db.sql);
    const kind = await kindOfWaiting(db.sql, mailId);
    // Asked before it is claimed: what its purpose keeps back can still be recalled.
    if (kind) await gate({ purpose: purposeOfMail[kind], by: `mail ${kind}`, policy: await readPolicy(at), at });
    const mail = kind && (await claimMail(db.sql, mailId, randomUUID(), at));
    if (!mail) return (await mailOutcome(db.sql, mailId)) ?? 'skipped';
    const message = await composeMail(deps, mail, at);
    if (!message) {
      await db.change(at, 'deliver-mail', async (tx, note) => {
        await skipMail(tx, mailId, 'nobody-to-mail');
        if (mail.kind === 'application' && mail.about) await forgetDisclosure(tx, note, mail.about);
      });
      return 'skipped';
    }
    const outcome = await stayingAlive(() => transport.send(message));
    await db.change(at, 'deliver-mail', async (tx, note) => {
      await settleMail(tx, mailId, null, outcome, at);
      if (outcome === 'refused' && mail.kind === 'application') await noteUndelivered(tx, note, mailId, at);
    });
    return outcome;
  };
}

/** Staff may bring all mail to a standstill; it goes on where it was once they lift that. @throws CatalogueError `MAIL_STOPPED` */
export async function refuseWhileMailIsStopped(sql: Sql): Promise<void> {
  if (await findMailStop(sql)) throw new CatalogueError('MAIL_STOPPED');
}
