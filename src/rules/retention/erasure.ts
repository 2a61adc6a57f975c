import type { CategoryId } from '../../policy/ids';
import type { Policy } from '../../policy/load';
import { period } from '../../policy/purposes';
import type { AskedFacts, Day, RetentionAction } from '../../types/retention';
import { latest, plusDays, plusYears } from './days';
import { completeFacts } from './facts';
import type { KeptInvoices } from './kept-invoices';
import { periodsOf } from './periods';
import { decide } from './rules';

/** Categories that are held of an applicant, and of a customer: what an erasure has to answer for. */
export const categoriesOf = {
  applicant: [
    'identity',
    'contact-data',
    'profile',
    'match',
    'log',
    'mail',
    'behaviour',
    'quarantine',
    'consent-proof',
    'suppression',
    'evidence',
    'request',
  ],
  customer: ['customer-contact', 'ad-contact', 'mail', 'billing', 'evidence', 'request'],
} as const satisfies Record<string, readonly CategoryId[]>;

export type AskerKind = keyof typeof categoriesOf;
export type ErasedCategory = (typeof categoriesOf)[AskerKind][number];

/** What an erasure does to one category, and the last day of what is kept; null where no day ends it. */
export interface CategoryVerdict {
  category: ErasedCategory;
  action: RetentionAction;
  through: Day | null;
}

/** All that somebody who asks to be erased is told of it: codes, counts and days. */
export interface ErasureAccount {
  kind: AskerKind;
  /** Since when it is hidden: proofs and the file of the request count from it. */
  hiddenOn: Day;
  /** The day on which it is destroyed: the first after the grace, or the one on which it was done. */
  destroyedOn: Day;
  /** The last day on which a backup may still hold it. */
  backupsThrough: Day;
  verdicts: CategoryVerdict[];
  /** Null for who has no invoices by nature. */
  invoices: KeptInvoices | null;
}

/**
 * [36] [63] The verdict per category (GDPR 17(1), 17(3)), from the one matrix of the policy: what goes, what stays, and until when.
 * @param isRequest whether a file of a request stays behind
 */
export function erasureAccount({
  policy,
  ...asked
}: Pick<ErasureAccount, 'kind' | 'hiddenOn' | 'destroyedOn' | 'invoices'> & {
  isRequest: boolean;
  policy: Policy;
}): ErasureAccount {
  const { kind, hiddenOn, destroyedOn, invoices, isRequest } = asked;
  const areKept = invoices !== null && invoices.byLaw + invoices.byHold + invoices.byOwner > 0;
  const ends: Partial<Record<ErasedCategory, Day | null>> = {
    'consent-proof': plusYears(hiddenOn, period(policy, 'consent-proof-years')),
    request: plusYears(hiddenOn, period(policy, 'request-file-years')),
    billing: invoices?.lawThrough ?? null,
  };
  const verdicts = categoriesOf[kind]
    .filter((category) => category !== 'request' || isRequest)
    .map((category): CategoryVerdict => {
      const { asked: byMatrix } = policy.categories[category].atArchive;
      const action = category === 'billing' && !areKept ? 'destroy' : byMatrix === 'untouched' ? 'keep' : byMatrix;
      return { category, action, through: action === 'destroy' ? null : (ends[category] ?? null) };
    });
  const backupsThrough = plusDays(destroyedOn, period(policy, 'backup-days'));
  return { kind, hiddenOn, destroyedOn, backupsThrough, verdicts, invoices };
}

/**
 * What somebody is told who is leaving: what will happen on which day, and until when it can be undone. The grace, or what the month
 * of the law leaves of it: an employer who has yet to acknowledge may keep it a little longer, but nobody is promised that.
 * @param found what the sweep will decide on; its day of asking is known
 */
export function pendingErasure({
  found,
  today,
  policy,
  ...asked
}: Pick<ErasureAccount, 'kind' | 'invoices'> & {
  found: Pick<AskedFacts, 'hiddenOn'> & { askedOn: Day };
  isRequest: boolean;
  policy: Policy;
  today: Day;
}): { account: ErasureAccount; lastDay: Day | null } {
  const { askedOn } = found;
  const hiddenOn = found.hiddenOn ?? askedOn;
  const facts = completeFacts('RET-APPLICANT', { askedOn, hiddenOn, isBeingTold: false }, policy) as AskedFacts;
  const { keptThrough } = decide('RET-APPLICANT', facts, { periods: periodsOf(policy), today });
  const destroyedOn = plusDays(latest(keptThrough!, today), 1);
  const account = erasureAccount({ ...asked, hiddenOn, destroyedOn, policy });
  return { account, lastDay: keptThrough! >= today ? keptThrough : null };
}
