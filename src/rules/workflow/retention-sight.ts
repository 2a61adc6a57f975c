import type { Moment } from '../../types/messages';
import type { Sight } from './sight';

export interface ExecutionView {
  id: string;
  rule: string;
  businessDate: string;
  /** Subjects of the rule, and how many were due, when it was opened. */
  total: number;
  due: number;
  /** The brake holds it until a person has looked (law 8). */
  waits: boolean;
  /** When it goes on without one, so that no erasure is later than the law allows; null where no law gives a day. */
  mustRunBy: Moment | null;
  closed: boolean;
  batches: number;
  verdicts: Record<string, number>;
}

export interface SweepView {
  id: string;
  businessDate: string;
  closed: boolean;
  executions: { id: string; rule: string; due: number; waits: boolean }[];
}

/** How much leaves under a rule on a day to come. */
export interface ComingDay {
  rule: string;
  day: string;
  count: number;
}

const example = { staff: '00000000-0000-4000-8000-000000000000' };

/** Promises of the statement that a rule carries out. */
const promisesOf: Record<string, number[]> = {
  'ARC-RELEVANCE': [33, 36],
  'ARC-TERM': [34, 36],
  'RET-APPLICANT': [35, 36, 52],
  'RET-CLIENT-DEL': [35, 36, 51],
  'RET-PROSPECT': [54],
  'RET-INVOICE': [48],
  'MAIL-STORE': [27],
  'MATCH-CONSENT': [18],
  'GEN-SECURE': [4],
  'GEN-CONSENT': [3],
  'RGT-ACCESS': [61],
  'APP-SENSITIVE': [15],
  'SEC-1': [55],
  'VIS-ACCOUNT': [22, 37],
};

export function showExecution(execution: ExecutionView): Sight {
  const { rule, businessDate, total, due, waits, mustRunBy, closed, batches, verdicts } = execution;
  const stage = closed ? 'closed' : waits ? 'braked' : 'executing';
  return {
    stage,
    next: closed
      ? 'Niets: uitgevoerd, nagekeken en geattesteerd'
      : waits
        ? `De rem staat op: een medewerker kijkt na of zoveel tegelijk juist is${mustRunBy ? '; dan gaat ze vanzelf los, want de maand van de wet wacht niet' : ''}`
        : 'Beslist en vernietigt per partij, met bewijs',
    due: mustRunBy,
    actor: waits ? 'medewerker' : 'niemand',
    promises: promisesOf[rule] ?? [47],
    facts: [
      ['Regel', rule],
      ['Dag', businessDate],
      ['Te doen', `${due} van ${total}`],
      ['Partijen', batches],
      ['Per uitkomst', list(verdicts)],
    ],
    steer: waits ? [{ update: 'release', json: example, effect: 'de rem lossen' }] : [],
    ...(closed ? { outcome: 'closed' } : {}),
  };
}

export function showSweep(sweep: SweepView, done: number, coming: ComingDay[]): Sight {
  const { businessDate, closed, executions } = sweep;
  return {
    stage: closed ? 'closed' : 'executing',
    next: closed ? 'Niets: deze nacht is nagekeken' : 'Voert uit wat aan de beurt is, regel per regel',
    due: null,
    actor: 'niemand',
    promises: [47],
    facts: [
      ['Dag', businessDate],
      ['Regels aan de beurt', `${done} van ${executions.length} klaar`],
      ['Wachten op een medewerker', executions.filter(({ waits }) => waits).length],
      ['Aan de beurt', list(Object.fromEntries(executions.map(({ rule, due }) => [rule, due])))],
      ['Komende week', list(sumByRule(coming))],
    ],
    steer: [],
    ...(closed ? { outcome: executions.length === 0 ? 'nothing-due' : 'closed' } : {}),
  };
}

function sumByRule(coming: ComingDay[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { rule, count } of coming) sums[rule] = (sums[rule] ?? 0) + count;
  return sums;
}

function list(counts: Record<string, number>): string {
  return (
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || '–'
  );
}
