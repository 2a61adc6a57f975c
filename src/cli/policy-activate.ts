import { insertPolicy } from '../db/policies';
import { changesBetween } from '../policy/diff';
import { overreaches } from '../policy/legal-limits';
import { documentOf } from '../policy/load';
import { signed } from '../policy/proposal';
import { dayInBrussels } from '../rules/calendar';
import { activatedText, overreachText } from '../text/cli/policy-diff';
import { decide, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';
import { proposalIn } from './policy-versions';
import { Refusal } from './refusal';

/** Puts the numbers and choices of a file in force from this moment, signed by who decides: nothing below the law, nothing the statement gives. */
export function activateProposal(io: Io, file: string, as: string): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    const inForce = await company.readPolicy(company.at);
    const signature = { by: staff.id, on: dayInBrussels(company.at) };
    const proposal = await proposalIn(company, file, signature);
    const refused = overreaches(inForce, proposal);
    if (refused.length > 0) throw new Refusal('number-not-yours', { reasons: refused.map(overreachText) });
    // A page that nobody signed yet may be signed as it is.
    if (proposal.version === inForce.version && inForce.values.signed) throw new Refusal('policies-equal', {});
    const policy = signed(proposal, signature);
    const changes = changesBetween(documentOf(inForce), documentOf(proposal));
    await decide(company, staff, async (tx, note) => {
      await insertPolicy(tx, policy.version, documentOf(policy), company.at);
      note({
        event: 'policy.activated',
        policyVersion: policy.version,
        facts: { before: inForce.version, changed: changes.map(({ path }) => path) },
      });
    });
    const json = { outcome: 'activated', version: policy.version, before: inForce.version, changes };
    return { json, text: activatedText(json) };
  });
}
