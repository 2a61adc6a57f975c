import type { MailId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { MailKind } from '../types/mail';
import type { Tx } from './connect';
import { type NewMail, queueMail } from './mails';
import { recordStart } from './outbox';

/** A mail that belongs to no other process gets one of its own. */
export async function orderMail(tx: Tx, mail: NewMail, at: Date): Promise<MailId> {
  const mailId = await queueMail(tx, mail, at);
  await startDelivery(tx, { id: mailId, kind: mail.kind }, at);
  return mailId;
}

/** The process that delivers a mail which is queued already. */
export async function startDelivery(tx: Tx, { id, kind }: { id: MailId; kind: MailKind }, at: Date): Promise<void> {
  await recordStart(tx, at, {
    workflowType: 'deliverMail',
    workflowId: workflowIds.mail(id),
    input: { mailId: id },
    summary: `Mail · ${kind}`,
  });
}
