import { condition, defineSignal, setHandler } from '@temporalio/workflow';
import { lookAgain, type Moment } from '../src/types/messages';

export interface News {
  /** Waits until a moment, or until the row is said to have changed. */
  until(due: Moment | null, summary: string): Promise<'due' | 'news'>;
  /** Wakes the wait from inside, after a staff decision. */
  arrived(): void;
}

/** Listens for "look again". Call before the first await. */
export function listen(): News {
  let heard = 0;
  let acted = 0;
  setHandler(defineSignal(lookAgain), () => void (heard += 1), { description: 'De rij is gewijzigd: lees ze opnieuw' });
  return {
    arrived: () => void (heard += 1),
    until: async (due, summary) => {
      const isNews = () => heard > acted;
      const remainingMs = due ? Date.parse(due.at) - Date.now() : null;
      if (remainingMs !== null && remainingMs <= 0 && !isNews()) return 'due';
      const news =
        remainingMs === null ? (await condition(isNews), true) : await condition(isNews, remainingMs, { summary });
      acted = heard;
      return news ? 'news' : 'due';
    },
  };
}
