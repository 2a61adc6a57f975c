import { standingHolds } from '../db/holds';
import { everyDay, ruleGroups } from '../db/retention/due';
import { changesBetween } from '../policy/diff';
import { overreaches } from '../policy/legal-limits';
import { documentOf } from '../policy/load';
import { dayInBrussels } from '../rules/calendar';
import { heldSubjects } from '../rules/retention/due';
import { outlookOf } from '../rules/retention/outlook';
import { whatIf } from '../rules/retention/what-if';
import { diffText, moveHeadings, moveRows, overreachText } from '../text/cli/policy-diff';
import type { RetentionRuleId } from '../types/retention';
import { type OpenCompany, withCompany } from './company';
import type { Answer, Io } from './io';
import { policyNamed } from './policy-versions';
import { Refusal } from './refusal';
import { table } from './table';

/** Shows before activation what another policy says, and whose data would go earlier or later: counts, never names. */
export function diffPolicies(io: Io, one: string, other: string): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const [from, to] = [await policyNamed(company, one), await policyNamed(company, other)];
    if (from.policy.version === to.policy.version) throw new Refusal('policies-equal', {});
    const diff = {
      on: dayInBrussels(company.at),
      from: { name: from.name, version: from.version },
      to: { name: to.name, version: to.version },
      changes: changesBetween(documentOf(from.policy), documentOf(to.policy)),
      ...(await effectOf(company, from.policy, to.policy)),
      refused: to.version === null ? overreaches(from.policy, to.policy).map(overreachText) : [],
    };
    return { json: diff, text: diffText(diff, table(moveHeadings, moveRows(diff.moves))) };
  });
}

type Policies = Parameters<typeof whatIf>[1];

async function effectOf({ db, at }: OpenCompany, from: Policies['from'], to: Policies['to']) {
  const today = dayInBrussels(at);
  const holds = await standingHolds(db.sql, today);
  const heldUnder = (rule: RetentionRuleId) => heldSubjects(holds, rule, today);
  const rules = await ruleGroups(db.sql, () => everyDay, { heldUnder });
  const categoriesOf = (rule: string) =>
    Object.entries(to.categories).flatMap(([id, category]) => (category.rule === rule ? [id] : []));
  return {
    moves: whatIf(rules, { from, to, holds, today }).map((move) => ({ ...move, categories: categoriesOf(move.rule) })),
    braked: rules
      .map((rule) => outlookOf(rule, { policy: to, holds, today }))
      .filter(({ braked }) => braked)
      .map(({ rule, due, subjects }) => ({ rule, due, subjects })),
  };
}
