import type { AdState } from '../../types/ads';

export type AdMove = 'approve' | 'reject' | 'edit' | 'extend' | 'fill' | 'withdraw' | 'reopen';

interface Move {
  /** States in which it is possible. */
  from: readonly AdState[];
  /** What the decision names beside who takes it: the id of stored words, or a day. */
  needs: 'note' | 'until' | null;
  /** What it does, as operators read it. */
  effect: string;
}

const whileOpen = ['ordered', 'review', 'published'] as const;

/** The decisions about an ad: one list for the process, its steps and what operators are shown. */
export const adMoves: Record<AdMove, Move> = {
  approve: { from: ['review'], needs: null, effect: 'Keur de vacature goed' },
  reject: { from: ['review'], needs: 'note', effect: 'Wijs de vacature af; de reden gaat naar de werkgever' },
  edit: { from: whileOpen, needs: 'note', effect: 'Verbeter titel of beschrijving; de tekst wordt opnieuw nagekeken' },
  extend: { from: whileOpen, needs: 'until', effect: 'Verleng tot en met een dag binnen het contract' },
  fill: { from: whileOpen, needs: null, effect: 'Ingevuld: haal de vacature nu van de site' },
  withdraw: { from: whileOpen, needs: null, effect: 'Haal de vacature van de site voor haar einde' },
  reopen: {
    from: ['closed', 'archived'],
    needs: null,
    effect: 'Maak ongedaan dat de vacature is weggehaald; ze staat er weer tot haar oude einde',
  },
};

export const adMoveNames = Object.keys(adMoves) as AdMove[];

/** Open means that the process goes on: nothing has refused, closed or archived the ad. */
export function isOpen(state: AdState): boolean {
  return (whileOpen as readonly AdState[]).includes(state);
}

/** Whether an ad can get this last day: later than its present one, within its contract. Days as `YYYY-MM-DD`. */
export function canExtend(until: string, { lastDay, contractEndsOn }: { lastDay: string; contractEndsOn: string }) {
  return until > lastDay && until <= contractEndsOn;
}
