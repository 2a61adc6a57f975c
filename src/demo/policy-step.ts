import { openCompany } from '../../workers/company';
import { readConfig } from '../config';
import { insertPolicy } from '../db/policies';
import { findStaff } from '../db/staff';
import { documentOf, type Policy } from '../policy/load';
import { proposedPolicy, type Signature } from '../policy/proposal';
import { dayInBrussels } from '../rules/calendar';
import type { Difference } from './compare';
import type { Stage } from './stage';
import type { Played } from './steps';
import type { StepOf } from './story';

/** Puts in force the policy of the moment with some values changed: how an owner tries one before signing it. */
export async function playPolicy({ company }: Stage, step: StepOf<'policy'>): Promise<Played> {
  const { db, clock, readPolicy, close } = await openCompany(readConfig(company.env));
  try {
    const at = await clock.now();
    const staff = await findStaff(db.sql, step.as);
    const by = staff?.id ?? step.as;
    const { policy, differences } = changed(await readPolicy(at), step.policy, { by, on: dayInBrussels(at) });
    if (differences.length > 0) return { happened: '', differences };
    await db.change(at, `staff:${by}`, async (tx, note) => {
      await insertPolicy(tx, policy.version, documentOf(policy), at);
      note({ event: 'policy.adopted', policyVersion: policy.version });
    });
    return { happened: policy.version.slice(0, 12), differences };
  } finally {
    await close();
  }
}

/** What the policy does not know, or the law forbids, is told instead. */
function changed(
  policy: Policy,
  { periods, choices }: StepOf<'policy'>['policy'],
  signature: Signature,
): { policy: Policy; differences: Difference[] } {
  const numbers = Object.fromEntries(Object.entries(periods).map(([id, value]) => [id, { value }]));
  const yaml = JSON.stringify({ periods: numbers, conflicts: choices });
  const proposal = proposedPolicy('policy', yaml, policy, signature);
  if (proposal.ok) return { policy: proposal.policy, differences: [] };
  const differences = proposal.findings.map(({ file, path, reason }) => ({
    path: [file, ...path.split('.')],
    expected: 'een voorstel dat het beleid kent',
    actual: reason,
  }));
  return { policy, differences };
}
