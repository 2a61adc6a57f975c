import canonicalize from 'canonicalize';
import type { Execution } from '../db/executions';
import type { Totals } from '../db/execution-totals';
import { signCompact } from '../rules/signature';

/** @returns the attest as a compact JWS over canonical JSON (RFC 7515, RFC 8785) */
export function signAttest(key: Buffer, execution: Execution, totals: Totals, at: Date): string {
  return signCompact(key, canonicalize(attestOf(execution, totals, at))!);
}

/**
 * The attest of an execution, by the fields that proof of destruction asks (GBA, recommendation of 11-12-2020): no name, no address,
 * no id of anybody.
 */
function attestOf(execution: Execution, totals: Totals, at: Date): object {
  const { id, rule, policyVersion, openedAt, categoryRows, due, releasedBy } = execution;
  const { batches, verdicts, destroyed, kept, roots } = totals;
  return {
    attest: id,
    rule,
    policyVersion,
    trigger: 'sweep-retention',
    startedAt: openedAt.toISOString(),
    endedAt: at.toISOString(),
    subjects: categoryRows,
    dueAtOpening: due,
    verdicts,
    method: 'rows deleted or blanked in PostgreSQL, verified by a second query in the same transaction',
    destroyed,
    kept,
    executor: 'execute-retention',
    releasedBy,
    batches,
    roots,
  };
}
