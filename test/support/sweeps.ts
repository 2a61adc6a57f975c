import { timeOnDay } from '../../src/rules/calendar';
import { openCompact, publicJwk } from '../../src/rules/signature';
import { workflowIds } from '../../src/types/messages';
import type { TestCompany } from './company';
import { testKeys } from './database';

/** The sweep of a day, as its schedule starts it at half past midnight. @returns how it ended */
export async function sweepDay(company: TestCompany, day: string): Promise<string> {
  const scheduledAt = timeOnDay(day, '00:30');
  await company.sleep(Math.max(0, scheduledAt.getTime() - (await company.clock.now()).getTime()));
  const handle = await company.client.workflow.start('sweepRetention', {
    workflowId: workflowIds.sweep(scheduledAt.toISOString()),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
  return (await handle.result()) as string;
}

/** What the attest of a rule says of a day; its signature holds. */
export async function readAttest(company: TestCompany, rule: string, day: string): Promise<Record<string, unknown>> {
  const [row] = await company.db.sql<{ jws: string }[]>`
    select jws from attest join execution on execution.id = execution_id join sweep on sweep.id = sweep_id
    where rule = ${rule} and business_date = ${day}`;
  const opened = openCompact(row!.jws, [publicJwk(testKeys.receipt)]);
  if (!opened.ok) throw new Error(opened.problem);
  return JSON.parse(opened.payload) as Record<string, unknown>;
}
