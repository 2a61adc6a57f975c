import type { Day } from '../../types/retention';
import { latest, plusMonths } from './days';

/** Since when nothing happened with what is kept without an end. */
export interface QuietFacts {
  /** Last day of the relation, or of a sign that it lives. */
  quietSince: Day;
  /** When a person last looked whether it is still needed; null = never. */
  reviewedOn: Day | null;
}

/**
 * [49] [52] What is kept "for an indefinite time" or "until asked" is looked at again: after so many months without a sign of life,
 * and so many months after each look. Nothing is destroyed by it (GAP-03).
 * @returns the first day on which a person must look
 */
export function reviewFrom({ quietSince, reviewedOn }: QuietFacts, months: number): Day {
  return plusMonths(latest(quietSince, reviewedOn ?? quietSince), months);
}
