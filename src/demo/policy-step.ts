import { openCompany } from '../../workers/company';
import { readConfig } from '../config';
import { insertPolicy } from '../db/policies';
import { findStaff } from '../db/staff';
import { decideConflict } from '../policy/conflicts';
import { documentOf, type Policy, policyOfDocument } from '../policy/load';
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
    const { policy, differences } = changed(await readPolicy(at), step.policy, by, dayInBrussels(at));
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
  by: string,
  on: string,
): { policy: Policy; differences: Difference[] } {
  const document = structuredClone(documentOf(policy));
  const differences: Difference[] = [];
  for (const [id, value] of Object.entries(periods)) {
    const known = Object.entries(document.values.periods).find(([name]) => name === id);
    if (known) known[1].value = value;
    else differences.push({ path: ['policy', 'periods', id], expected: 'een termijn van het beleid', actual: id });
  }
  for (const [id, choice] of Object.entries(choices)) {
    const decision = decideConflict(policy, id, choice, by, on);
    if (decision.ok) document.conflicts[document.conflicts.findIndex((one) => one.id === id)] = decision.conflict;
    else differences.push({ path: ['policy', 'choices', id], expected: choice, actual: decision.reason });
  }
  return { policy: differences.length > 0 ? policy : policyOfDocument(document), differences };
}
