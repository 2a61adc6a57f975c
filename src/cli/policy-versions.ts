import { policiesNamed, type StoredPolicy } from '../db/policies';
import { type Policy, policyOfDocument } from '../policy/load';
import { proposedPolicy, type Signature } from '../policy/proposal';
import { dayInBrussels } from '../rules/calendar';
import type { OpenCompany } from './company';
import { textOf } from './inputs';
import { Refusal } from './refusal';

/** What is in force now, as commands call it. */
const inForceNow = 'current';

/** What is not in force, as commands call it. */
const proposed = 'voorstel';

const shownDigits = 12;

export interface NamedPolicy {
  /** As people name it: the beginning of its version, or that it is a proposal. */
  name: string;
  /** Null for a proposal: it gets one when somebody signs it. */
  version: string | null;
  policy: Policy;
}

/**
 * A policy by the beginning of its version, `current`, or the path of a proposal.
 * @throws Refusal `unknown-policy`, `policy-unreadable`, `file-unreadable`, `proposal-wrong`
 */
export async function policyNamed(company: OpenCompany, operand: string): Promise<NamedPolicy> {
  const { db, at, readPolicy } = company;
  if (operand === inForceNow) return versionOf(await readPolicy(at));
  if (!/^[\da-f]{4,64}$/.test(operand))
    return { name: proposed, version: null, policy: await proposalIn(company, operand, unsigned(at)) };
  const [found, ...others] = await policiesNamed(db.sql, operand);
  if (found && others.length === 0) return versionOf(readable(found));
  const known = (await policiesNamed(db.sql, '')).map(({ version }) => version.slice(0, shownDigits));
  throw new Refusal('unknown-policy', { matches: found ? others.length + 1 : 0, known });
}

/** A choice that somebody only looks at: nobody made it yet. */
function unsigned(at: Date): Signature {
  return { by: proposed, on: dayInBrussels(at) };
}

/** The policy in force with the numbers and choices of a file. @throws Refusal `file-unreadable`, `proposal-wrong` */
export async function proposalIn({ at, readPolicy }: OpenCompany, file: string, signature: Signature): Promise<Policy> {
  const proposal = proposedPolicy(proposed, await textOf(file), await readPolicy(at), signature);
  if (proposal.ok) return proposal.policy;
  const reasons = proposal.findings.map(({ path, reason }) => `${path} ${reason}`.trim());
  throw new Refusal('proposal-wrong', { reasons });
}

function versionOf(policy: Policy): NamedPolicy {
  return { name: policy.version.slice(0, shownDigits), version: policy.version, policy };
}

function readable({ version, document }: StoredPolicy): Policy {
  try {
    return policyOfDocument(document);
  } catch {
    throw new Refusal('policy-unreadable', { version: version.slice(0, shownDigits) });
  }
}
