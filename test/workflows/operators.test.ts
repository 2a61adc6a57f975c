import { confirm, orderMail } from '../../src/db/onboarding';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { activeApplicant, flaggedDraft, orderAd, someApplicant, someContract } from '../support/people';

let company: TestCompany;
let contract: Awaited<ReturnType<typeof someContract>>;
beforeAll(async () => {
  company = await startCompany('skipping');
  contract = await someContract(company.db, await company.clock.now());
});
afterAll(() => company.close());

interface Metadata {
  currentDetails?: string;
}

/** What an operator reads at a stage, as the Temporal UI gets it. */
async function detailsAt(workflowId: string, stage: string): Promise<string> {
  const handle = company.client.workflow.getHandle(workflowId);
  return eventually(async () => {
    const metadata = await handle.query<Metadata>('__temporal_workflow_metadata').catch(() => null);
    return metadata?.currentDetails?.includes(`| Stap\u2003 | ${stage} |`) ? metadata.currentDetails : null;
  }, `${workflowId} at ${stage}`);
}

const sentence = /zin \d+/;
const brusselsMoment = /\| Wanneer\u2003 \| (ma|di|wo|do|vr|za|zo) \d+-\d+-\d{4} \d\d:\d\d \(Brussel\) \|/;
const nobody = '| Wie\u2003 | niemand |';

/** The process says which sentence it keeps, who must act, and how: each update by name, with JSON that can be pasted. */
function expectAnswers(
  details: string,
  { when, who, updates }: { when: boolean; who: string; updates: string[] },
): void {
  expect(details).toMatch(sentence);
  if (when) expect(details).toMatch(brusselsMoment);
  else expect(details).toContain('| Wanneer\u2003 | – |');
  expect(details).toContain(`| Wie\u2003 | ${who} |`);
  const offered = [...details.matchAll(/^- `([\w-]+)` met `(.*?)`: /gm)];
  expect(offered.map(([, name]) => name)).toEqual(updates);
  for (const [, , json] of offered) expect(JSON.parse(json!)).toHaveProperty('staff');
}

test('an ad says at each stage why, what next, when, who and how', async () => {
  const at = await company.clock.now();
  const flagged = workflowIds.ad(await orderAd(company.db, at, contract, { draft: flaggedDraft() }));
  const review = await detailsAt(flagged, 'review');
  const open = ['edit', 'extend', 'fill', 'withdraw'];
  expectAnswers(review, { when: true, who: 'medewerker', updates: ['approve', 'reject', ...open] });
  expect(review).toContain('phone-in-text');
  expect(review).toContain('2020-01-01 tot en met 2099-12-31');
  await company.client.workflow.getHandle(flagged).executeUpdate('approve', { args: [{ staff: contract.staff }] });
  expectAnswers(await detailsAt(flagged, 'published'), { when: true, who: 'niemand', updates: open });
  await company.client.workflow.getHandle(flagged).executeUpdate('withdraw', { args: [{ staff: contract.staff }] });
  expectAnswers(await detailsAt(flagged, 'archived'), { when: true, who: 'niemand', updates: ['reopen'] });

  const later = await someContract(company.db, at, { startsOn: dayInBrussels(addDays(at, 5)) });
  const waiting = await detailsAt(workflowIds.ad(await orderAd(company.db, at, later)), 'ordered');
  expectAnswers(waiting, { when: true, who: 'niemand', updates: open });
  expect(waiting).toContain('Komt op de site als het contract begint');

  const over = await someContract(company.db, at, { startsOn: '2020-01-01', endsOn: '2020-12-31' });
  const refused = await detailsAt(workflowIds.ad(await orderAd(company.db, at, over)), 'refused');
  expectAnswers(refused, { when: false, who: 'niemand', updates: [] });
  expect(refused).toContain('contract-over');
});

test('a sign-up says at each stage why, what next, when, who and how', async () => {
  const at = await company.clock.now();
  const confirms = await someApplicant(company.db, at);
  const pending = await detailsAt(workflowIds.onboarding(confirms.id), 'pending');
  expectAnswers(pending, { when: true, who: 'sollicitant', updates: ['resend', 'abandon'] });
  await company.db.change(at, 'person', (tx, note) => confirm(tx, note, confirms.id, at));
  expectAnswers(await detailsAt(workflowIds.onboarding(confirms.id), 'confirmed'), {
    when: false,
    who: 'niemand',
    updates: [],
  });

  const leaves = await someApplicant(company.db, at);
  await detailsAt(workflowIds.onboarding(leaves.id), 'pending');
  await company.client.workflow
    .getHandle(workflowIds.onboarding(leaves.id))
    .executeUpdate('abandon', { args: [{ staff: contract.staff }] });
  expectAnswers(await detailsAt(workflowIds.onboarding(leaves.id), 'purged'), {
    when: false,
    who: 'niemand',
    updates: [],
  });
});

test('a mail says what became of it', async () => {
  const at = await company.clock.now();
  const { id } = await activeApplicant(company.db, at);
  const mailId = await company.db.sql.begin((tx) =>
    orderMail(tx, { kind: 'sign-in', dedupeKey: 'ui', applicantId: id }, at),
  );
  expectAnswers(await detailsAt(workflowIds.mail(mailId), 'sent'), { when: false, who: 'niemand', updates: [] });
});

/** In small steps with a breath between: a leap while a step answers can lock up the time-skipping server, timer against answer. */
async function inMinutes(minutes: number): Promise<void> {
  for (let passedMs = 0; passedMs < minutes * 60_000; passedMs += 5_000) {
    await company.sleep(5_000);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('a mail server that is down surfaces with code and remedy, asks for a person, and clears when it recovers', async () => {
  const at = await company.clock.now();
  const { id } = await activeApplicant(company.db, at);
  await eventually(() => company.mailbox.mails.length > 0, 'the mailbox at work');
  company.mailbox.refuse('451 later');
  const mailId = await company.db.sql.begin((tx) =>
    orderMail(tx, { kind: 'sign-in', dedupeKey: 'down', applicantId: id }, at),
  );
  const handle = company.client.workflow.getHandle(workflowIds.mail(mailId));
  await detailsAt(workflowIds.mail(mailId), 'sending');
  await inMinutes(11);
  const stuck = await eventually(async () => {
    const { currentDetails } = await handle.query<Metadata>('__temporal_workflow_metadata');
    return currentDetails?.includes('Vastgelopen') ? currentDetails : null;
  }, 'the process to surface');
  expect(stuck).toContain('MAIL_SERVER_DOWN');
  expect(stuck).toContain('Check SMTP_URL');
  const attributes = async () => (await handle.describe()).searchAttributes;
  expect(await attributes()).toMatchObject({ NeedsPerson: [true], Code: ['MAIL_SERVER_DOWN'] });

  company.mailbox.refuse(null);
  await inMinutes(3);
  await detailsAt(workflowIds.mail(mailId), 'sent');
  expect(await attributes()).toMatchObject({ NeedsPerson: [false] });
  expect((await attributes())['Code']?.[0] ?? null).toBeNull();
});

test('a night says at each stage why, what next, when, who and how', async () => {
  const at = await company.clock.now();
  await activeApplicant(company.db, at);
  await detailsAt(workflowIds.ad(await orderAd(company.db, at, contract)), 'published');
  const night = async (scheduledAt: Date) => {
    const workflowId = workflowIds.matching(scheduledAt.toISOString());
    await company.client.workflow.start('matchNightly', {
      workflowId,
      taskQueue: 'core',
      args: [{ scheduledAt: scheduledAt.toISOString() }],
    });
    return workflowId;
  };
  const day = dayInBrussels(addDays(at, 1));
  const scheduled = timeOnDay(day, '03:15');
  await company.sleep(scheduled.getTime() - (await company.clock.now()).getTime());
  const id = await night(scheduled);
  expectAnswers(await detailsAt(id, 'published'), { when: true, who: 'niemand', updates: ['pause'] });
  const handle = company.client.workflow.getHandle(id);
  await handle.executeUpdate('pause', { args: [{ staff: contract.staff }] });
  expectAnswers(await detailsAt(id, 'paused'), { when: true, who: 'medewerker', updates: ['resume'] });
  await handle.executeUpdate('resume', { args: [{ staff: contract.staff }] });
  await company.sleep(timeOnDay(day, '06:30').getTime() - (await company.clock.now()).getTime());
  const closed = await detailsAt(id, 'closed');
  expectAnswers(closed, { when: false, who: 'niemand', updates: [] });
  expect(closed).toMatch(/\| Kandidaten per uitkomst\u2003 \| .*digest \d/);

  const tomorrow = dayInBrussels(addDays(await company.clock.now(), 1));
  await company.sleep(timeOnDay(tomorrow, '20:00').getTime() - (await company.clock.now()).getTime());
  const late = await night(timeOnDay(tomorrow, '03:15'));
  expectAnswers(await detailsAt(late, 'late'), { when: true, who: 'medewerker', updates: ['send-late', 'skip-late'] });
  await company.client.workflow.getHandle(late).executeUpdate('skip-late', { args: [{ staff: contract.staff }] });
  expect(await detailsAt(late, 'closed')).toContain(nobody);
});
