import { type Difference, differences } from './compare';
import type { NightDay } from './day-night';
import type { Person } from './day-person';

/** Digests marked at once before the socket: at most so many may be in doubt when a worker dies (activities/digests.ts). */
const mark = 50;

export interface MailCount {
  kind: string;
  state: string;
  code: string | null;
  count: number;
}

/** Something that must hold in the evening. */
export interface Check {
  what: string;
  expected: string;
  actual: string;
  ok: boolean;
}

/** Every number of the expectations, each a check of its own. */
export function expectationChecks(expected: Record<string, unknown>, observed: object): Check[] {
  return leaves(expected).map(([path, wanted]) => {
    const actual = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[key],
      observed,
    );
    return checkOf(path.join('.'), wanted, actual);
  });
}

/** What holds on every day, whatever fell and came back: nobody is mailed twice, nobody who said no is mailed. */
export function mailChecks({ outcomes, digests }: NightDay, people: Person[], mails: MailCount[]): Check[] {
  const inState = (state: string) =>
    mails.filter((row) => row.kind === 'digest' && row.state === state).reduce((sum, { count }) => sum + count, 0);
  const [sent, uncertain] = [inState('sent'), inState('uncertain')];
  const receivers = digests.map(({ to }) => to);
  const unwilling = people.filter(({ accepts, wantsMatching, withdraws }) => !accepts || !wantsMatching || withdraws);
  return [
    checkOf('digest: verzonden + onzeker', outcomes['digest'] ?? 0, sent + uncertain),
    checkOf('digest: onzeker', { atLeast: 0, atMost: mark }, uncertain),
    checkOf('digest: in de mailbox', { atLeast: sent, atMost: sent + uncertain }, digests.length),
    checkOf('digest: dubbel in de mailbox', 0, receivers.length - new Set(receivers).size),
    checkOf('digest: aan wie neen zei', 0, unwilling.filter(({ email }) => receivers.includes(email)).length),
  ];
}

interface Bounds {
  atLeast: number;
  atMost: number;
}

function checkOf(what: string, wanted: unknown, actual: unknown): Check {
  if (!isBounds(wanted)) {
    const found: Difference[] = differences(wanted, actual);
    return { what, expected: JSON.stringify(wanted), actual: JSON.stringify(actual) ?? '–', ok: found.length === 0 };
  }
  const { atLeast, atMost } = wanted;
  const ok = typeof actual === 'number' && actual >= atLeast && actual <= atMost;
  return { what, expected: `${atLeast} … ${atMost}`, actual: String(actual), ok };
}

/** One check for each number. A refusal that nobody expects shows in the sums: what came in is counted too. */
function leaves(value: Record<string, unknown>, path: string[] = []): [string[], unknown][] {
  return Object.entries(value).flatMap(([key, item]): [string[], unknown][] => {
    const at = [...path, key];
    return isObject(item) && !isBounds(item) ? leaves(item, at) : [[at, item]];
  });
}

function isBounds(value: unknown): value is Bounds {
  return isObject(value) && 'atLeast' in value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
