import canonicalize from 'canonicalize';
import type { PolicyDocument } from './schema';

/** One place of the policy that is not the same in both; null where one of them says nothing there. */
export interface PolicyChange {
  /** `values.periods.mail-days.value`, `conflicts.GAP-01.decided`. */
  path: string;
  from: unknown;
  to: unknown;
}

/** What another policy says otherwise, place by place. Conflicts are met by their id and promises by their number, wherever they stand. */
export function changesBetween(from: PolicyDocument, to: PolicyDocument): PolicyChange[] {
  return differences('', from, to);
}

function differences(path: string, from: unknown, to: unknown): PolicyChange[] {
  if (canonicalize(from) === canonicalize(to)) return [];
  const [one, other] = [named(from), named(to)];
  if (!one || !other) return [{ path, from: from ?? null, to: to ?? null }];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(path === '' ? key : `${path}.${key}`, one[key], other[key]));
}

/** The parts of a value by their names; null for what is one piece: a text, a number, a list of words. */
function named(value: unknown): Record<string, unknown> | null {
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  const rows = (value as unknown[]).map((row) => [nameOf(row), row] as const);
  return rows.every(([name]) => name !== null) ? Object.fromEntries(rows) : null;
}

function nameOf(row: unknown): string | null {
  const { id, number, kind } = (row ?? {}) as { id?: string; number?: number; kind?: string };
  const name = id ?? number ?? kind;
  return name === undefined ? null : String(name);
}
