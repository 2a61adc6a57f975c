import { closeApplication, resendApplication } from '../src/db/applications';
import type { Note, Tx } from '../src/db/connect';
import { mailOutcome } from '../src/db/mails';
import { findStaff } from '../src/db/staff';
import type { MailView } from '../src/rules/workflow/mail-sight';
import { CatalogueError } from '../src/types/failures';
import type { MailId } from '../src/types/ids';
import type { Dependencies } from './index';

interface Decision {
  mailId: string;
  staff: string;
  asOf: string;
}

/** What a member of staff decides about an application that the employer's server refused. */
export function createApplicationActivities({ db }: Pick<Dependencies, 'db'>) {
  async function decide(
    { mailId, staff, asOf }: Decision,
    work: (tx: Tx, note: Note, id: MailId, at: Date) => Promise<void>,
  ): Promise<MailView> {
    if (!(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
    const at = new Date(asOf);
    await db.change(at, `staff:${staff}`, (tx, note) => work(tx, note, mailId as MailId, at));
    return { state: (await mailOutcome(db.sql, mailId as MailId)) ?? 'queued' };
  }

  return {
    resendApplication: (decision: Decision): Promise<MailView> => decide(decision, resendApplication),
    closeApplication: (decision: Decision): Promise<MailView> => decide(decision, closeApplication),
  };
}
