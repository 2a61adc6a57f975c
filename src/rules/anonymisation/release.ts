import { type BehaviourEvent, type Cell, everything, type TrendCount } from '../../types/behaviour';

export interface Anonymity {
  /** A count is of at least this many distinct persons (k). */
  leastPersons: number;
  /** How many people are with us and could have done it. */
  population: number;
}

/** Counts are shown to the nearest five. */
const rounding = 5;

/**
 * One ladder, from the finest cell to everything: each class lies in one class of the next step, so that the only thing to be computed
 * from two counts is what a class holds beside the classes that are shown in it.
 */
const ladder: ((cell: Cell) => Cell)[] = [
  ({ occupation, region, language }) => ({ occupation, region, language }),
  ({ occupation, region }) => ({ occupation, region, language: everything }),
  ({ occupation, region }) => ({ occupation: occupation.slice(0, 1), region, language: everything }),
  ({ occupation, region }) => ({
    occupation: occupation.slice(0, 1),
    region: region.slice(0, 3),
    language: everything,
  }),
  ({ occupation }) => ({ occupation: occupation.slice(0, 1), region: everything, language: everything }),
  () => ({ occupation: everything, region: everything, language: everything }),
];

/**
 * [37] The counts of one period that tell nothing about anyone (opinion 05/2014 of WP29: no singling out, no linking, no inference):
 * each is of enough distinct persons, so is everything that can be computed from several of them, and enough people who are with us
 * are in none, so that being with us does not tell. Each person counts once per kind, with the first of her events.
 *
 * It holds against who knows all that one person did, and who is with us. It cannot hold against who knows what everybody else did.
 */
export function release(events: readonly BehaviourEvent[], anonymity: Anonymity): TrendCount[] {
  const { leastPersons, population } = anonymity;
  return grouped(events, ({ kind }) => kind).flatMap((ofKind) => {
    const persons = oncePerPerson(ofKind);
    if (persons.length < leastPersons || population - persons.length < leastPersons) return [];
    const counts = shownIn(persons, ladder.length - 1, leastPersons);
    // What is not known is the same class on two steps of the ladder, and is shown once.
    return [...new Map(counts.map((count) => [nameOf(count), count])).values()];
  });
}

/** A class that is large enough, and what may be shown within it. */
function shownIn(events: BehaviourEvent[], step: number, leastPersons: number): TrendCount[] {
  const { kind, ...cell } = events[0]!;
  const own = { kind, ...ladder[step]!(cell), persons: rounding * Math.round(events.length / rounding) };
  if (step === 0) return [own];
  const finer = ladder[step - 1]!;
  const classes = grouped(events, (event) => nameOf(finer(event))).toSorted((a, b) => b.length - a.length);
  const shown = classes.filter(({ length }) => length >= leastPersons);
  let hidden = classes.slice(shown.length).flat().length;
  // What is hidden is the class less what is shown: where that is too few, the smallest of those hides with them.
  while (hidden > 0 && hidden < leastPersons && shown.length > 0) hidden += shown.pop()!.length;
  return [own, ...shown.flatMap((part) => shownIn(part, step - 1, leastPersons))];
}

function oncePerPerson(events: readonly BehaviourEvent[]): BehaviourEvent[] {
  return grouped(events, ({ person }) => person).map(([first]) => first!);
}

/** In the order of their names, so that the same events give the same counts, whoever brought them first. */
function grouped(
  events: readonly BehaviourEvent[],
  nameOfGroup: (event: BehaviourEvent) => string,
): BehaviourEvent[][] {
  const groups = new Map<string, BehaviourEvent[]>();
  for (const event of events) {
    const name = nameOfGroup(event);
    const group = groups.get(name);
    if (group) group.push(event);
    else groups.set(name, [event]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function nameOf({ occupation, region, language }: Cell): string {
  return `${occupation} ${region} ${language}`;
}
