import type { AdState } from '../../types/ads';
import type { Moment } from '../../types/messages';
import { type AdMove, adMoveNames, adMoves } from './ad-moves';
import type { Sight } from './sight';

/** What a process may know of an ad: numbers, codes, dates. */
export interface AdView {
  number: number;
  customerNumber: number;
  state: AdState;
  /** Why it came down before its end. */
  cause: 'filled' | 'withdrawn' | null;
  /** Days in Brussels, `YYYY-MM-DD`. */
  lastDay: string;
  contractStartsOn: string;
  contractEndsOn: string;
  endsAt: Moment;
  /** Until when a closing before its end can be undone; the process waits for that. */
  undoableUntil: Moment | null;
  /** When the contract begins, where that is yet to come: the ad waits for it. */
  beginsAt: Moment | null;
  /** The next reminder to the contact person, where there will be one. */
  remindsAt: Moment | null;
  remindersSent: number;
  /** Whether the linter has read the present text. */
  isRead: boolean;
  /** Why it is held back or refused. */
  codes: string[];
  /** What the linter only tells. */
  warnings: string[];
}

/** When the process looks again by itself: at the contract's first day, at a reminder, at the end, or when a closing is final. */
export function wakeOf({ state, undoableUntil, beginsAt, remindsAt, endsAt }: AdView): { due: Moment; why: string } {
  if (undoableUntil) return { due: undoableUntil, why: 'Einde van de tijd om het weghalen ongedaan te maken' };
  if (state === 'ordered' && beginsAt && beginsAt.at < endsAt.at)
    return { due: beginsAt, why: 'Begin van het contract' };
  if (state === 'published' && remindsAt) return { due: remindsAt, why: 'Herinnering aan de contactpersoon' };
  return { due: endsAt, why: 'Einde van de laatste dag' };
}

/** An ad as operators see it. */
export function showAd(ad: AdView): Sight {
  const { state } = ad;
  return {
    stage: state,
    next: nextOf(ad),
    due: isOver(ad) ? null : wakeOf(ad).due,
    actor: state === 'review' ? 'medewerker' : 'niemand',
    promises: promises[state],
    facts: [
      ['Vacature', `V-${ad.number}`],
      ['Klant', `K-${ad.customerNumber}`],
      ['Contract', `${ad.contractStartsOn} tot en met ${ad.contractEndsOn}`],
      ['Einde', ad.endsAt.shown],
      ['Codes', ad.codes.join(', ') || 'geen'],
      ['Opmerkingen aan de werkgever', ad.warnings.join(', ') || 'geen'],
      ['Herinneringen verstuurd', ad.remindersSent],
      ['Volgende herinnering', state === 'published' ? (ad.remindsAt?.shown ?? 'geen') : '–'],
    ],
    steer: adMoveNames
      .filter((move) => isPossible(move, ad))
      .map((move) => ({ update: move, json: exampleOf(move, ad), effect: adMoves[move].effect.toLowerCase() })),
    ...(isOver(ad) ? { outcome: state } : {}),
  };
}

const promises: Record<AdState, number[]> = {
  ordered: [8, 9],
  review: [9, 14],
  published: [9, 34],
  closed: [33, 34],
  archived: [33, 34, 36],
  rejected: [8, 14],
  refused: [8, 14],
};

/** Whether a decision can be taken now: by the state alone, save that a closing is undone only for a while. */
export function isPossible(move: AdMove, { state, undoableUntil }: AdView): boolean {
  return adMoves[move].from.includes(state) && (move !== 'reopen' || undoableUntil !== null);
}

function isOver({ state, undoableUntil }: AdView): boolean {
  return (state === 'archived' && !undoableUntil) || state === 'rejected' || state === 'refused';
}

function nextOf({ state, cause, remindsAt, undoableUntil }: AdView): string {
  if (undoableUntil) return 'Niets, tenzij een medewerker of de werkgever het weghalen ongedaan maakt';
  switch (state) {
    case 'ordered':
      return 'Komt op de site als het contract begint';
    case 'review':
      return 'Een medewerker keurt goed, verbetert of wijst af; tot dan is de vacature niet zichtbaar';
    case 'published':
      return remindsAt ? 'De contactpersoon krijgt een herinnering' : 'Verdwijnt van de site en antwoordt 410';
    case 'closed':
      return 'De contactgegevens worden beperkt';
    case 'archived':
      return cause === 'filled'
        ? 'Ingevuld; contactgegevens zijn beperkt bewaard tot hun vernietiging'
        : 'Contactgegevens zijn beperkt bewaard tot hun vernietiging';
    default:
      return 'Niets: de vacature komt niet op de site';
  }
}

const someId = '00000000-0000-4000-8000-000000000000';

function exampleOf(move: AdMove, { contractEndsOn }: AdView): object {
  const { needs } = adMoves[move];
  return {
    staff: someId,
    ...(needs === 'note' && { note: someId }),
    ...(needs === 'until' && { until: contractEndsOn }),
  };
}
