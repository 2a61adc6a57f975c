import type postgres from 'postgres';
import type { Sql, Tx } from '../connect';

/** Rows destroyed or blanked, by table. */
export type Destroyed = Record<string, number>;

type CarryOut = (tx: Tx, ids: string[], at: Date, held: string[]) => PromiseLike<{ count: number }>;

/** What a store does to one table: it deletes rows, or blanks some of their columns. */
type Step = CarryOut | { blanks: readonly string[]; carryOut: CarryOut };

/** Destroys subjects, and says beforehand what it reaches: the test that no personal column is forgotten reads that. */
export interface Destruction {
  /** @param held under a hold for this rule: what is theirs stays where it hangs on something that goes */
  (tx: Tx, ids: string[], at: Date, held?: string[]): Promise<Destroyed>;
  reaches: readonly {
    table: string;
    /** Columns; null = whole rows, and what hangs on them. */ blanks: readonly string[] | null;
  }[];
}

/** From a place in the table on and before another, as PostgreSQL names places: `(page,0)`. */
export interface Pages {
  from: string;
  before: string;
}

/** A subject as it is found. */
export interface Found<Facts> {
  id: string;
  facts: Facts;
  /** Whose it is: a hold on a person or a customer keeps all that is theirs. Null where a column names nobody. */
  owners: (string | null)[];
}

/** Where the subjects of one rule stand, and what destroying them means there: the only SQL a rule needs. */
export interface RetentionStore<Facts> {
  /** How many subjects there are, due or not: what the brake takes its share of. */
  size(sql: Sql | Tx): Promise<number>;
  /**
   * A query of `id uuid, facts jsonb, owners uuid[]` over the subjects that may be due: all whose period began on or before a day.
   * Facts are days and yes-or-no only, exactly as the rule's verdict asks them.
   * @param held under a hold for this rule: a store whose subjects are many people's gives theirs apart
   */
  subjects(sql: Sql | Tx, startedThrough: string, held?: string[]): postgres.PendingQuery<Found<Facts>[]>;
  destroy: Destruction;
  /**
   * For rows of one table that are due by their first day alone and come in masses: they are counted by their facts and destroyed on
   * some pages of the table, and nobody names them. Only where no hold stands.
   */
  onPages?: {
    groups(tx: Tx, startedThrough: string, pages: Pages): PromiseLike<{ facts: Facts; count: number }[]>;
    destroy(tx: Tx, startedThrough: string, pages: Pages): PromiseLike<{ count: number }>;
  };
  /** Stored only from now on (GDPR 18); where a rule never says so, it is not there. */
  restrict?(tx: Tx, ids: string[], at: Date): Promise<Destroyed>;
}

/** Takes the tables in their order, each by its name in camelCase, and tells how many rows went. */
export function inOrder(steps: Record<string, Step>): Destruction {
  const entries = Object.entries(steps);
  const destroy = async (tx: Tx, ids: string[], at: Date, held: string[] = []): Promise<Destroyed> => {
    const destroyed: Destroyed = {};
    for (const [table, step] of entries) {
      const { count } = await carryOutOf(step)(tx, ids, at, held);
      if (count > 0) destroyed[table] = count;
    }
    return destroyed;
  };
  const reaches = entries.map(([name, step]) => ({
    table: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    blanks: typeof step === 'function' ? null : step.blanks,
  }));
  return Object.assign(destroy, { reaches });
}

function carryOutOf(step: Step): CarryOut {
  return typeof step === 'function' ? step : step.carryOut;
}
