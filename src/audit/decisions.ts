import canonicalize from 'canonicalize';
import type { DecisionGroup, HoldFact, RetentionVerdict } from '../types/retention';
import { merkleRoot } from '../rules/merkle';

/** A decision about one subject, under the random token that stands for it. */
export interface TokenDecision {
  token: string;
  facts: object;
  holds: HoldFact[];
  verdict: RetentionVerdict;
}

/** Decisions that are the same stand once, with all their tokens: a night of ten thousand is a few lines. */
export function groupDecisions(decisions: readonly TokenDecision[]): DecisionGroup[] {
  const groups = new Map<string, DecisionGroup>();
  // The canonical form costs ten times as much as the plain one: it is made once for all that look the same.
  const canonical = new Map<string, string>();
  for (const { token, ...same } of decisions) {
    const plain = JSON.stringify(same);
    const key = canonical.get(plain) ?? canonicalize(same)!;
    canonical.set(plain, key);
    const group = groups.get(key);
    if (group) group.tokens.push(token);
    else groups.set(key, { ...same, tokens: [token] });
  }
  return [...groups.values()];
}

/** How many subjects a group decides about. */
export function subjectsIn({ tokens, count }: DecisionGroup): number {
  return count ?? tokens.length;
}

/** Root over every single decision, in the order in which the groups keep them. */
export function decisionsRoot(groups: readonly DecisionGroup[]): Buffer {
  return merkleRoot(
    groups.flatMap(({ tokens, ...same }) => {
      const said = canonicalize(same)!;
      return tokens.map((token) => Buffer.from(`${token} ${said}`));
    }),
  );
}
