import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { adoptPolicy, ownPolicy, ownPolicyWithout } from '../support/policy';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

test('[1] a night is denied while matching is shut, waits for a person, and goes on once it is offered', async () => {
  const { db, client } = company;
  const at = await company.clock.now();
  await adoptPolicy(db, ownPolicyWithout('matching'), at);
  const workflowId = workflowIds.matching(at.toISOString());
  const scheduledAt = at.toISOString();
  const night = await client.workflow.start('matchNightly', { workflowId, taskQueue: 'core', args: [{ scheduledAt }] });
  await company.sleep(15 * 60_000);
  await eventually(async () => {
    const { searchAttributes } = await night.describe();
    return searchAttributes['Code']?.[0] === 'PURPOSE_NOT_OFFERED' && searchAttributes['NeedsPerson']?.[0] === true;
  }, 'the denial to show');
  expect(await db.sql`select from match_run`).toHaveLength(0);
  const denied = await db.sql`select facts from ledger where event = 'purpose.denied'`;
  expect(denied).toEqual([{ facts: { purpose: 'matching', by: 'step openNight' } }]);

  await adoptPolicy(db, ownPolicy().policy, await company.clock.now());
  await company.sleep(15 * 60_000);
  // Begun in the small hours, a night waits for the morning before it mails.
  await company.sleep(7 * 3_600_000);
  await eventually(async () => (await db.sql`select from match_run where closed_at is not null`).length, 'the night');
});
