import type {
  AskedFacts,
  Day,
  HoldFact,
  RetentionFacts,
  RetentionRuleId,
  RetentionVerdict,
  StartFacts,
} from '../../types/retention';
import { plusDays, plusMonths, plusYears } from './days';
import { decideInvoice } from './invoice-clocks';
import { underHold, untilEndOf } from './verdict';

/** The periods of the policy by their id, whose last word is the unit. */
export type Periods = Readonly<Record<string, number>>;

type Decide<Facts> = (facts: Facts, periods: Periods, today: Day) => RetentionVerdict;

interface Rule<Facts> {
  decide: Decide<Facts>;
  /** A subject that only its first day keeps: the search for what is due begins with it. Where there is none, all are searched. */
  startedOn: ((day: Day) => Facts) | null;
}

/** One function per rule, nothing else decides: the sweep, the preview, the what-if and the replay years later all ask here. */
const rules: { [Id in RetentionRuleId]: Rule<RetentionFacts[Id]> } = {
  // [33] [34] Hidden at once; destroyed after the grace, so that a wrong click can be undone.
  'ARC-RELEVANCE': after(plusDays, 'grace-days'),
  'ARC-TERM': after(plusDays, 'grace-days'),
  // [35] [51] [52] Until they ask; the grace never goes past the month of the law.
  'RET-APPLICANT': { decide: decideAsked, startedOn: null },
  'RET-CLIENT-DEL': { decide: decideAsked, startedOn: null },
  // [54] From the first contact, never reset.
  'RET-PROSPECT': {
    decide: ({ firstContactOn, isCustomer, isApplicant }, periods, today) =>
      isCustomer || isApplicant
        ? { action: 'keep', keptThrough: null, reasons: ['is-with-us'] }
        : untilEndOf(plusYears(firstContactOn, of(periods, 'prospect-years')), today),
    startedOn: (firstContactOn) => ({ firstContactOn, isCustomer: false, isApplicant: false }),
  },
  // [48]
  'RET-INVOICE': {
    decide: (facts, periods, today) =>
      decideInvoice(
        facts,
        { invoiceYears: of(periods, 'invoice-years'), invoiceFloorYears: of(periods, 'invoice-floor-years') },
        today,
      ),
    startedOn: null,
  },
  // [18] From the night that made them.
  'MATCH-CONSENT': after(plusMonths, 'match-months'),
  // [27]
  'MAIL-STORE': after(plusDays, 'mail-days'),
  // [4] Links and sessions, from the day they stopped to work.
  'GEN-SECURE': after(plusDays, 'log-days'),
  // [3] From the end of the consent.
  'GEN-CONSENT': after(plusYears, 'consent-proof-years'),
  // [22] [37] Raw events; the weekly counts hold nobody.
  'VIS-ACCOUNT': after(plusMonths, 'behaviour-months'),
  // [61] From the answer.
  'RGT-ACCESS': after(plusYears, 'request-file-years'),
  // [15] The process that holds the text destroys it to the minute; this finds what lost its process.
  'APP-SENSITIVE': after(plusDays, 'quarantine-days'),
  // [55] From the last decision that names the member of staff.
  'SEC-1': after(plusYears, 'accountability-years'),
};

export const retentionRuleIds = Object.keys(rules) as RetentionRuleId[];

/**
 * The verdict over one subject of a rule (law 3): from recorded facts, the periods of the policy and the day alone, so that anybody
 * can compute it again decades later. Asking twice gives the same answer; a hold always wins.
 * @param today the day in Brussels on which it is decided
 * @throws RangeError for a period that the policy does not give, or a fact that is no day
 */
export function decide<Id extends RetentionRuleId>(
  rule: Id,
  facts: RetentionFacts[Id],
  { periods, holds = [], today }: { periods: Periods; holds?: readonly HoldFact[]; today: Day },
): RetentionVerdict {
  return underHold(rules[rule].decide(facts, periods, today), holds, today);
}

/** As it was decided before there were requests: facts of that time say nothing of hiding, and their verdicts stand for ever. */
function decideAskedBeforeRequests(
  { askedOn, answerThrough, isBeingTold }: AskedFacts & { askedOn: Day },
  periods: Periods,
  today: Day,
): RetentionVerdict {
  const grace = plusDays(askedOn, of(periods, 'grace-days'));
  const wanted = isBeingTold && answerThrough !== null ? answerThrough : grace;
  return untilEndOf(answerThrough !== null && answerThrough < wanted ? answerThrough : wanted, today);
}

function decideAsked(
  { askedOn, hiddenOn, answerThrough, isBeingTold }: AskedFacts,
  periods: Periods,
  today: Day,
): RetentionVerdict {
  if (askedOn === null) return { action: 'keep', keptThrough: null, reasons: ['not-asked'] };
  if (hiddenOn === undefined) return decideAskedBeforeRequests({ askedOn, answerThrough, isBeingTold }, periods, today);
  const grace = plusDays(hiddenOn ?? askedOn, of(periods, 'grace-days'));
  if (answerThrough === null) return untilEndOf(grace, today);
  // What the law wants done in a month is done in the first hours of its last day.
  const lawful = plusDays(answerThrough, -1);
  // Without a name no employer can be reminded; the month of the law is never passed for it.
  return untilEndOf(isBeingTold || lawful < grace ? lawful : grace, today);
}

/** A period that begins on a day and nothing resets. */
function after(plus: (day: Day, count: number) => Day, period: string): Rule<StartFacts> {
  return {
    decide: ({ startedOn }, periods, today) => untilEndOf(plus(startedOn, of(periods, period)), today),
    startedOn: (startedOn) => ({ startedOn }),
  };
}

function of(periods: Periods, id: string): number {
  const value = periods[id];
  if (value === undefined) throw new RangeError(`the policy gives no ${id}`);
  return value;
}

/**
 * The last day on which a period may have begun and be over now: what a search for due subjects begins with.
 * @returns for rules whose verdict rests on more than a first day, the day itself
 */
export function startedThrough(rule: RetentionRuleId, periods: Periods, today: Day): Day {
  const { decide: verdictOf, startedOn } = rules[rule] as Rule<RetentionFacts[RetentionRuleId]>;
  let day = today;
  if (startedOn) while (verdictOf(startedOn(day), periods, today).action === 'keep') day = plusDays(day, -1);
  return day;
}
