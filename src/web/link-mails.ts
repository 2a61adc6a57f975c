import { lockApplicant } from '../db/applicants';
import type { Tx } from '../db/connect';
import { countMailsSince } from '../db/mails';
import { orderMail } from '../db/onboarding';
import type { Policy } from '../policy/load';
import { period } from '../policy/purposes';
import { addMinutes } from '../rules/calendar';
import type { ApplicantId } from '../types/ids';
import { maxLiveLinks } from './limits';

/**
 * Mails a known person what she can go on with: a link to sign in, or while she has not confirmed, a new link to confirm; who left
 * reads why neither is possible. At most one a minute, and none while too many are alive, so that nobody can fill someone else's
 * mailbox.
 */
export async function mailLink(tx: Tx, policy: Policy, id: ApplicantId, now: Date): Promise<void> {
  const person = await lockApplicant(tx, id);
  if (!person) return;
  if (!person.confirmedAt && person.confirmBy <= now) return;
  const kind = person.restrictedAt ? 'account-closed' : person.confirmedAt ? 'sign-in' : 'confirm';
  const since = addMinutes(now, -period(policy, 'sign-in-link-minutes'));
  if ((await countMailsSince(tx, id, kind, since)) >= maxLiveLinks) return;
  const minute = now.toISOString().slice(0, 16);
  await orderMail(tx, { kind, dedupeKey: `${id}/${minute}`, applicantId: id }, now);
}
