import { recordDisclosure } from '../../src/db/disclosures';
import { confirm, giveConsent, stopDigests, withdrawConsent } from '../../src/db/onboarding';
import { destroyHeldText, holdTexts } from '../../src/db/quarantine';
import { listNotices } from '../../src/db/recipient-notices';
import { lastReview, openReview, putRequestNote } from '../../src/db/requests';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { AdId, ConsentId, RequestId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import type { TestCompany } from './company';
import { testKeys } from './database';
import { eventually } from './mailbox';
import {
  activeApplicant,
  flaggedDraft,
  orderAd,
  someApplicant,
  someContract,
  someNote,
  someProspects,
  someStaff,
  wordingOf,
} from './people';
import { shippedPolicy } from '../../workers/shipped';

/** Lives one branch of a process to its end. @returns the id of its workflow */
export type Scenario = (company: TestCompany) => Promise<string>;

/** The main branches of every process, by file of the process. */
export const scenarios: Record<string, Record<string, Scenario>> = {
  'publish-ad': {
    archived: async (company) => {
      const at = await company.clock.now();
      const lastDay = dayInBrussels(addDays(at, 10));
      const adId = await orderAd(company.db, at, await someContract(company.db, at), { lastDay });
      await reached(company, workflowIds.ad(adId), 'published');
      await company.sleep(days(11));
      return ended(company, workflowIds.ad(adId));
    },
    refused: async (company) => {
      const at = await company.clock.now();
      const contract = await someContract(company.db, at, { endsOn: dayInBrussels(addDays(at, 5)) });
      const lastDay = dayInBrussels(addDays(at, 6));
      return ended(company, workflowIds.ad(await orderAd(company.db, at, contract, { lastDay })));
    },
    approved: async (company) => {
      const { adId, staff } = await flaggedAd(company);
      const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
      await handle.executeUpdate('approve', { args: [{ staff }] });
      await reached(company, handle.workflowId, 'published');
      await handle.executeUpdate('withdraw', { args: [{ staff }] });
      await reached(company, handle.workflowId, 'archived');
      await handle.executeUpdate('reopen', { args: [{ staff }] });
      await handle.executeUpdate('withdraw', { args: [{ staff }] });
      await company.sleep(days(8));
      return ended(company, handle.workflowId);
    },
    rejected: async (company) => {
      const { adId, staff } = await flaggedAd(company);
      const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
      const at = await company.clock.now();
      const note = await someNote(company.db, at, adId, staff, { reason: 'Graag zonder telefoonnummer.' });
      await handle.executeUpdate('reject', { args: [{ staff, note }] });
      return ended(company, handle.workflowId);
    },
  },
  'onboard-applicant': {
    confirmed: async (company) => {
      const at = await company.clock.now();
      const { id, email } = await someApplicant(company.db, at);
      await company.mailbox.next(email);
      await company.db.change(at, 'person', (tx, note) => confirm(tx, note, id, at));
      return ended(company, workflowIds.onboarding(id));
    },
    purged: async (company) => {
      const { id, email } = await someApplicant(company.db, await company.clock.now());
      await company.mailbox.next(email);
      await reached(company, workflowIds.onboarding(id), 'pending');
      await company.sleep(days(8));
      return ended(company, workflowIds.onboarding(id));
    },
    abandoned: async (company) => {
      const at = await company.clock.now();
      const staff = await someStaff(company.db, at);
      const { id, email } = await someApplicant(company.db, at);
      await company.mailbox.next(email);
      const handle = company.client.workflow.getHandle(workflowIds.onboarding(id));
      await handle.executeUpdate('resend', { args: [{ staff }] });
      await handle.executeUpdate('abandon', { args: [{ staff }] });
      return ended(company, handle.workflowId);
    },
  },
  'answer-data-request': {
    upheld: async (company) => {
      const { handle, requestId, staff } = await contested(company);
      await handle.executeUpdate('take', { args: [{ staff }] });
      await company.sleep(days(15));
      await reached(company, handle.workflowId, 'target-passed');
      const note = await wordsFor(company, requestId, staff);
      await handle.executeUpdate('decide', { args: [{ staff, outcome: 'upheld', note }] });
      return ended(company, handle.workflowId);
    },
    extended: async (company) => {
      const { handle, requestId, staff } = await contested(company);
      const note = await wordsFor(company, requestId, staff);
      await handle.executeUpdate('extend', { args: [{ staff, note }] });
      await company.sleep(days(40));
      await reached(company, handle.workflowId, 'alarm');
      await handle.executeUpdate('decide', { args: [{ staff, outcome: 'corrected', note }] });
      return ended(company, handle.workflowId);
    },
    gone: async (company) => {
      const { handle, applicantId } = await contested(company);
      await company.db.sql`delete from request where applicant_id = ${applicantId}`;
      await company.db.sql`delete from applicant where id = ${applicantId}`;
      await handle.signal('look-again');
      return ended(company, handle.workflowId);
    },
  },
  'follow-consent': {
    given: async (company) => {
      const at = await company.clock.now();
      const { id: applicantId } = await activeApplicant(company.db, at);
      const consent = { applicantId, wording: wordingOf(shippedPolicy().policy, 'newsletter', 'nl'), method: 'test' };
      const id = await company.db.change(at, 'person', (tx, note) => giveConsent(tx, note, consent, at));
      return ended(company, workflowIds.consent(id));
    },
    acknowledged: async (company) => {
      const { handle, notice, staff } = await withdrawnFromEmployer(company);
      await company.sleep(days(20));
      await handle.executeUpdate('acknowledge', { args: [{ staff, notice }] });
      return ended(company, handle.workflowId);
    },
    impossible: async (company) => {
      const { handle, notice, staff } = await withdrawnFromEmployer(company);
      await handle.executeUpdate('impossible', { args: [{ staff, notice, reason: 'no-answer' }] });
      return ended(company, handle.workflowId);
    },
  },
  'hold-quarantine': {
    expired: async (company) => {
      const id = await heldText(company);
      await reached(company, workflowIds.quarantine(id), 'held');
      await company.sleep(days(15));
      return ended(company, workflowIds.quarantine(id));
    },
    decided: async (company) => {
      const id = await heldText(company);
      await reached(company, workflowIds.quarantine(id), 'held');
      const at = await company.clock.now();
      await company.db.change(at, 'person', (tx, note) => destroyHeldText(tx, note, { id, outcome: 'left-out', at }));
      return ended(company, workflowIds.quarantine(id));
    },
  },
  'deliver-mail': {
    sent: async (company) => {
      const at = await company.clock.now();
      const { id, email } = await activeApplicant(company.db, at);
      const emailHmac = addressHmac(testKeys.suppression, email);
      await company.db.change(at, 'person', (tx, note) =>
        stopDigests(tx, note, { applicantId: id, emailHmac, source: 'one-click' }, at),
      );
      const [mail] = await company.db.sql<{ id: string }[]>`
        select id from mail where applicant_id = ${id} and kind = 'unsubscribed'`;
      return ended(company, workflowIds.mail(mail!.id));
    },
  },
  'match-nightly': {
    digests: async (company) => {
      await someoneToMatch(company);
      const workflowId = await nightFrom(company, '03:15');
      await reached(company, workflowId, 'published');
      await company.sleep(hours(4));
      return ended(company, workflowId);
    },
    'too-late': async (company) => {
      await someoneToMatch(company);
      const staff = await someStaff(company.db, await company.clock.now());
      const handle = company.client.workflow.getHandle(await nightFrom(company, '18:00'));
      await reached(company, handle.workflowId, 'late');
      await handle.executeUpdate('skip-late', { args: [{ staff }] });
      return ended(company, handle.workflowId);
    },
  },
  'sweep-retention': {
    'nothing-due': async (company) => ended(company, (await sweepTomorrow(company)).workflowId),
    closed: async (company) => {
      await overdueProspects(company, 1);
      return ended(company, (await sweepTomorrow(company)).workflowId);
    },
  },
  'run-controls': {
    closed: async (company) => {
      const planned = timeOnDay(dayInBrussels(addDays(await company.clock.now(), 1)), '04:45');
      await company.sleep(planned.getTime() - (await company.clock.now()).getTime());
      const workflowId = workflowIds.controls(planned.toISOString());
      const args = [{ scheduledAt: planned.toISOString() }];
      await company.client.workflow.start('runControls', { workflowId, taskQueue: 'core', args });
      const closed = () =>
        company.db.sql`select from control where closed_at >= ${planned}`.then(({ length }) => length);
      await eventually(closed, 'the controls of the night');
      // Nights without a sweep, which other scenarios slept through, wait for a person until the next one.
      await company.sleep(hours(21));
      return ended(company, workflowId);
    },
  },
  'execute-retention': {
    released: async (company) => {
      const staff = await overdueProspects(company, 30);
      const { day } = await sweepTomorrow(company);
      const handle = company.client.workflow.getHandle(workflowIds.retention('RET-PROSPECT', day));
      await reached(company, handle.workflowId, 'braked');
      await handle.executeUpdate('release', { args: [{ staff }] });
      return ended(company, handle.workflowId);
    },
  },
};

const hours = (count: number) => count * 60 * 60 * 1000;
const days = (count: number) => hours(24 * count);

async function ended(company: TestCompany, workflowId: string): Promise<string> {
  await reached(company, workflowId, null);
  return workflowId;
}

/** Waits for a stage as operators see it; null = the end. */
async function reached({ client }: TestCompany, workflowId: string, stage: string | null): Promise<void> {
  const handle = client.workflow.getHandle(workflowId);
  const look = () =>
    handle.describe().then(
      ({ searchAttributes, closeTime }) => (stage ? searchAttributes['Stage']?.[0] === stage : closeTime !== undefined),
      () => false,
    );
  await eventually(look, `${workflowId} at ${stage ?? 'its end'}`);
}

async function heldText({ clock, db }: TestCompany): Promise<string> {
  const at = await clock.now();
  const { id: applicantId } = await activeApplicant(db, at);
  const texts = [{ field: 'summary', entryId: null, codes: ['health'], text: 'Ik ben vaak ziek.' }];
  await db.change(at, 'person', (tx, note) => holdTexts(tx, note, { applicantId, texts, at, until: addDays(at, 14) }));
  const [held] = await db.sql<{ id: string }[]>`select id from quarantine where applicant_id = ${applicantId}`;
  return held!.id;
}

async function flaggedAd(company: TestCompany): Promise<{ adId: AdId; staff: StaffId }> {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract, { draft: flaggedDraft() });
  await reached(company, workflowIds.ad(adId), 'review');
  return { adId, staff: contract.staff };
}

async function someoneToMatch(company: TestCompany): Promise<void> {
  const at = await company.clock.now();
  await activeApplicant(company.db, at);
  const adId = await orderAd(company.db, at, await someContract(company.db, at));
  await reached(company, workflowIds.ad(adId), 'published');
}

/** The night of the next day in Brussels, planned for 03:15, begun at this time of that day. */
async function nightFrom(company: TestCompany, time: string): Promise<string> {
  const now = await company.clock.now();
  const day = dayInBrussels(addDays(now, 1));
  await company.sleep(timeOnDay(day, time).getTime() - now.getTime());
  const scheduledAt = timeOnDay(day, '03:15').toISOString();
  const { workflowId } = await company.client.workflow.start('matchNightly', {
    workflowId: workflowIds.matching(scheduledAt),
    taskQueue: 'core',
    args: [{ scheduledAt }],
  });
  return workflowId;
}

/** Loose contacts whose year is long over. @returns a member of staff */
async function overdueProspects({ db, clock }: TestCompany, count: number): Promise<StaffId> {
  const staff = await someStaff(db, await clock.now());
  await someProspects(db, staff, '2001-01-01', count);
  return staff;
}

async function sweepTomorrow(company: TestCompany): Promise<{ workflowId: string; day: string }> {
  const now = await company.clock.now();
  const day = dayInBrussels(addDays(now, 1));
  const scheduledAt = timeOnDay(day, '00:30');
  await company.sleep(scheduledAt.getTime() - now.getTime());
  const { workflowId } = await company.client.workflow.start('sweepRetention', {
    workflowId: workflowIds.sweep(scheduledAt.toISOString()),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
  return { workflowId, day };
}

/** Someone withdrew what an employer was sent, and he has been told by mail. */
async function withdrawnFromEmployer(company: TestCompany) {
  const at = await company.clock.now();
  const { db, client } = company;
  const { id: applicantId } = await activeApplicant(db, at);
  const { customerId, staff } = await someContract(db, at);
  const purpose = 'sharing-with-customers';
  const consent = {
    applicantId,
    customerId,
    wording: wordingOf(shippedPolicy().policy, purpose, 'nl'),
    method: 'test',
  };
  await db.change(at, 'person', async (tx, note) => {
    await giveConsent(tx, note, consent, at);
    await recordDisclosure(tx, note, { applicantId, customerId, adId: null, purpose, fields: ['name'] }, at);
  });
  await db.change(at, 'person', (tx, note) => withdrawConsent(tx, note, consent, at));
  const [withdrawn] = await db.sql<{ id: ConsentId }[]>`
    select id from consent where applicant_id = ${applicantId} and event = 'withdrawn'`;
  const told = () => listNotices(db.sql, withdrawn!.id).then((all) => all.find(({ state }) => state === 'told'));
  const { id: notice } = await eventually(told, 'the employer to be told');
  return { handle: client.workflow.getHandle(workflowIds.consent(withdrawn!.id)), notice, staff };
}

/** Someone asked that a person reviews a comparison. */
async function contested(company: TestCompany) {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  const { id: applicantId } = await activeApplicant(company.db, at);
  const adId = await orderAd(company.db, at, await someContract(company.db, at));
  const asked = { applicantId, adId, words: null };
  await company.db.change(at, 'person', (tx, note) => openReview(tx, note, asked, at));
  const { id: requestId } = (await lastReview(company.db.sql, applicantId, adId))!;
  const handle = company.client.workflow.getHandle(workflowIds.request(requestId));
  await reached(company, handle.workflowId, 'waiting');
  return { handle, applicantId, requestId, staff };
}

async function wordsFor({ db, clock }: TestCompany, requestId: RequestId, staffId: StaffId): Promise<string> {
  const at = await clock.now();
  return db.change(at, `staff:${staffId}`, (tx) => putRequestNote(tx, { requestId, staffId, words: 'Antwoord.' }, at));
}
