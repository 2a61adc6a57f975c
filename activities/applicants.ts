import { deleteUnconfirmed, lockApplicant, readApplicant } from '../src/db/applicants';
import { lastConsents } from '../src/db/consents';
import { deleteLedgerSalts } from '../src/db/ledger';
import { firstSentAt, queueMail } from '../src/db/mails';
import { recordServed } from '../src/db/notices';
import { findStaff } from '../src/db/staff';
import { period } from '../src/policy/purposes';
import { shownText } from '../src/policy/shown-text';
import { addDays, momentOf } from '../src/rules/calendar';
import { mailTexts } from '../src/text/mail';
import { CatalogueError } from '../src/types/failures';
import type { ApplicantId } from '../src/types/ids';
import type { MailKind } from '../src/types/mail';
import type { Moment } from '../src/types/messages';
import type { Applicant } from '../src/types/people';
import type { Dependencies } from './index';
import { createSender } from './mails';

/** What a process may know of someone who signed up: codes and dates. */
export interface OnboardingView {
  state: 'pending' | 'confirmed' | 'gone';
  confirmBy: Moment | null;
  /** When who has not confirmed is reminded, once; null before the first mail left, and for who was imported: she was promised one. */
  remindAt: Moment | null;
  source: 'site' | 'import';
  purposes: string[];
}

interface Step {
  applicantId: string;
  asOf: string;
}

export function createApplicantActivities(deps: Dependencies) {
  const { db, readPolicy } = deps;
  const send = createSender(deps);

  return {
    async readOnboarding({ applicantId, asOf }: Step): Promise<OnboardingView> {
      const applicant = await readApplicant(db.sql, applicantId as ApplicantId);
      if (!applicant) return { state: 'gone', confirmBy: null, remindAt: null, source: 'site', purposes: [] };
      const consents = await lastConsents(db.sql, applicant.id);
      const remindDays = period(await readPolicy(new Date(asOf)), 'sign-up-reminder-days');
      // A late first mail must not be followed by its reminder at once: the days count from when it left.
      const askedAt = await firstSentAt(db.sql, applicant.id, 'confirm');
      const remindAt = askedAt && addDays(askedAt, remindDays);
      const mayRemind = applicant.source === 'site' && !applicant.confirmedAt && remindAt;
      return {
        state: applicant.confirmedAt ? 'confirmed' : 'pending',
        confirmBy: momentOf(applicant.confirmBy),
        remindAt: mayRemind && remindAt < applicant.confirmBy ? momentOf(remindAt) : null,
        source: applicant.source === 'site' ? 'site' : 'import',
        purposes: consents.filter(({ event }) => event === 'given').map(({ purpose }) => purpose),
      };
    },

    /** Asks to confirm, once per round: a repeated step sends nothing new. Who was imported gets the invitation. */
    async askToConfirm({
      applicantId,
      round,
      staff,
      asOf,
    }: Step & { round: number; staff: string | null }): Promise<string> {
      if (staff && !(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
      const at = new Date(asOf);
      const applicant = await readApplicant(db.sql, applicantId as ApplicantId);
      if (!applicant || applicant.confirmedAt) return 'not needed';
      const kind = applicant.source === 'site' ? 'confirm' : 'invitation';
      const mailId = await db.sql.begin((tx) =>
        queueMail(tx, { kind, dedupeKey: `${applicant.id}/${round}`, applicantId: applicant.id }, at),
      );
      const outcome = await send(mailId, at);
      if (outcome === 'sent') await recordMailNotice(applicant, kind, at);
      return outcome;
    },

    /** [13] One reminder in all, to who signed up herself and has not confirmed. */
    async remindToConfirm({ applicantId, asOf }: Step): Promise<string> {
      const at = new Date(asOf);
      const applicant = await readApplicant(db.sql, applicantId as ApplicantId);
      if (!applicant || applicant.confirmedAt || applicant.source !== 'site') return 'not needed';
      const mailId = await db.sql.begin((tx) =>
        queueMail(tx, { kind: 'confirm-reminder', dedupeKey: applicant.id, applicantId: applicant.id }, at),
      );
      return send(mailId, at);
    },

    /** [13] Nothing is kept of who did not confirm; asked again right before, so that a click at the last moment wins. */
    async purgeUnconfirmed({
      applicantId,
      staff,
      asOf,
    }: Step & { staff: string | null }): Promise<'confirmed' | 'purged' | 'gone'> {
      const at = new Date(asOf);
      const id = applicantId as ApplicantId;
      if (staff && !(await findStaff(db.sql, staff))) throw new CatalogueError('STAFF_MISSING');
      return db.change(at, staff ? `staff:${staff}` : 'onboard-applicant', async (tx, note) => {
        const applicant = await lockApplicant(tx, id);
        if (!applicant) return 'gone';
        if (applicant.confirmedAt) return 'confirmed';
        await deleteLedgerSalts(tx, id);
        await deleteUnconfirmed(tx, id);
        note({ event: 'applicant.purged', subject: id, facts: { cause: staff ? 'abandoned' : 'not-confirmed' } });
        return 'purged';
      });
    },
  };

  /** [6] The first mail carries the notice; that it was served stands apart from what she answers. */
  async function recordMailNotice({ id, language }: Applicant, kind: MailKind, at: Date): Promise<void> {
    const { controller } = await readPolicy(at);
    const sender = { ...controller, company: controller.legalName, locality: controller.municipality };
    const frame = mailTexts[language].frame({ ...sender, enterpriseNumber: controller.companyNumber });
    const text = [frame.company, frame.replying, frame.privacy, frame.complaint, frame.authority].join('\n');
    const texts = [shownText('mail-notice', language, text)];
    await db.sql.begin((tx) => recordServed(tx, { applicantId: id, place: `mail ${kind}`, texts }, at));
  }
}
