import { confirm, stopDigests } from '../../src/db/onboarding';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { AdId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import type { TestCompany } from './company';
import { testKeys } from './database';
import { eventually } from './mailbox';
import { activeApplicant, orderAd, someApplicant, someContract, someStaff } from './people';

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
      return ended(company, handle.workflowId);
    },
    rejected: async (company) => {
      const { adId, staff } = await flaggedAd(company);
      const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
      await handle.executeUpdate('reject', { args: [{ staff }] });
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

async function flaggedAd(company: TestCompany): Promise<{ adId: AdId; staff: string }> {
  const at = await company.clock.now();
  const contract = await someContract(company.db, at);
  const adId = await orderAd(company.db, at, contract, { reviewCodes: ['personal-data-in-text'] });
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
