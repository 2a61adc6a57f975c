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

/** One function per rule, nothing else decides: the sweep, the preview, the what-if and the replay years later all ask here. */
const decisions: { [Id in RetentionRuleId]: Decide<RetentionFacts[Id]> } = {
  // [33] [34] Hidden at once; destroyed after the grace, so that a wrong click can be undone.
  'ARC-RELEVANCE': afterDays('grace-days'),
  'ARC-TERM': afterDays('grace-days'),
  // [35] [52] Until they ask; the grace never goes past the month of the law.
  'RET-APPLICANT': decideAsked,
  'RET-CLIENT-DEL': decideAsked,
  // [54] From the first contact, never reset.
  'RET-PROSPECT': ({ firstContactOn, isCustomer, isApplicant }, periods, today) =>
    isCustomer || isApplicant
      ? { action: 'keep', keptThrough: null, reasons: ['is-with-us'] }
      : untilEndOf(plusYears(firstContactOn, of(periods, 'prospect-years')), today),
  // [48]
  'RET-INVOICE': (facts, periods, today) =>
    decideInvoice(
      facts,
      { invoiceYears: of(periods, 'invoice-years'), invoiceFloorYears: of(periods, 'invoice-floor-years') },
      today,
    ),
  // [18]
  'MATCH-CONSENT': afterMonths('match-months'),
  // [27]
  'MAIL-STORE': afterDays('mail-days'),
  'GEN-SECURE': afterDays('log-days'),
  'GEN-CONSENT': afterYears('consent-proof-years'),
  // [22] [37] Raw events; the weekly counts hold nobody.
  'VIS-ACCOUNT': afterMonths('behaviour-months'),
  'RGT-ACCESS': afterYears('request-file-years'),
};

export const retentionRuleIds = Object.keys(decisions) as RetentionRuleId[];

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
  return underHold(decisions[rule](facts, periods, today), holds, today);
}

function decideAsked(
  { askedOn, answerThrough, isBeingTold }: AskedFacts,
  periods: Periods,
  today: Day,
): RetentionVerdict {
  if (askedOn === null) return { action: 'keep', keptThrough: null, reasons: ['not-asked'] };
  const grace = plusDays(askedOn, of(periods, 'grace-days'));
  // Without a name no employer can be reminded; the month of the law is never passed for it.
  const wanted = isBeingTold && answerThrough !== null ? answerThrough : grace;
  return untilEndOf(answerThrough !== null && answerThrough < wanted ? answerThrough : wanted, today);
}

function afterDays(period: string): Decide<StartFacts> {
  return ({ startedOn }, periods, today) => untilEndOf(plusDays(startedOn, of(periods, period)), today);
}

function afterMonths(period: string): Decide<StartFacts> {
  return ({ startedOn }, periods, today) => untilEndOf(plusMonths(startedOn, of(periods, period)), today);
}

function afterYears(period: string): Decide<StartFacts> {
  return ({ startedOn }, periods, today) => untilEndOf(plusYears(startedOn, of(periods, period)), today);
}

function of(periods: Periods, id: string): number {
  const value = periods[id];
  if (value === undefined) throw new RangeError(`the policy gives no ${id}`);
  return value;
}

/**
 * The last day on which a period may have begun and be over now: what a search for due subjects begins with.
 * @returns for rules whose facts are no single day, the day itself
 */
export function startedThrough(rule: RetentionRuleId, periods: Periods, today: Day): Day {
  const due = (startedOn: Day) =>
    rule === 'RET-PROSPECT'
      ? decide(rule, { firstContactOn: startedOn, isCustomer: false, isApplicant: false }, { periods, today })
      : decide(rule as 'MAIL-STORE', { startedOn }, { periods, today });
  if (rule === 'RET-APPLICANT' || rule === 'RET-CLIENT-DEL' || rule === 'RET-INVOICE') return today;
  let day = today;
  while (due(day).action === 'keep') day = plusDays(day, -1);
  return day;
}
