import { type BehaviourEvent, type Cell, everything, type TrendCount } from '../../src/types/behaviour';

/** One release as it happened: what anyone can read, and the truth that nobody should be able to read from it. */
export interface Release {
  period: string;
  counts: TrendCount[];
  /** Everything that could have been counted then. */
  events: BehaviourEvent[];
  /** Who was with us and did not object. */
  people: ReadonlySet<string>;
}

export type Finding =
  /** A number is of too few people. */
  | 'singled-out'
  /** So is what one number holds beside others. */
  | 'computed'
  /** A number can only come from one count: another person more or less would show. */
  | 'exact'
  /** To be with us is nearly to be counted. */
  | 'everybody'
  /** Something was counted in two releases, or a release was made again. */
  | 'differenced'
  /** Who knows what one person did knows whether she was counted. */
  | 'linked';

const leastPersons = 10;

/**
 * Attacks a cube with what staff can see: the cube, what one person did, who is with us. It knows of the classes only their names and
 * nothing of how they were chosen.
 */
export function attack(releases: readonly Release[]): Set<Finding> {
  const found = new Set<Finding>();
  const seen = releases.map((release) => ({ ...release, events: firstOfEach(release.events) }));
  for (const [name, finding] of Object.entries(attacks)) if (seen.some(finding)) found.add(name as Finding);
  if (isDifferenced(releases)) found.add('differenced');
  return found;
}

const attacks: Record<Exclude<Finding, 'differenced'>, (release: Release) => boolean> = {
  'singled-out': ({ counts, events }) => counts.some((count) => personsIn(events, count).size < leastPersons),
  computed: ({ counts, events }) =>
    counts.some((whole) => {
      const parts = counts.filter((part) => part !== whole && isWithin(part, whole));
      const rest = personsIn(events, whole);
      // One part after the other: whatever is left on the way was computed as well.
      return parts
        .filter((part) => !parts.some((other) => other !== part && isWithin(part, other)))
        .some((part) => {
          for (const person of personsIn(events, part)) rest.delete(person);
          return rest.size > 0 && rest.size < leastPersons;
        });
    }),
  exact: ({ counts }) => counts.some(({ persons }) => possibleCounts(persons).length < 3),
  everybody: ({ counts, events, people }) =>
    counts.some((count) => people.size - personsIn(events, count).size < leastPersons),
  // She did it, that is known: the number must be possible if she was counted, and if others made it and she was not.
  linked: ({ counts, people }) =>
    counts.some(({ persons }) => {
      const possible = possibleCounts(persons);
      const others = people.size - 1;
      return !possible.some((count) => count - 1 <= others) || !possible.some((count) => count <= others);
    }),
};

/** Two releases are of different events, and none is made twice: what was there before someone left is there after. */
function isDifferenced(releases: readonly Release[]): boolean {
  const periods = new Set(releases.map(({ period }) => period));
  const counted = releases.flatMap(({ counts, events }) =>
    events.filter((event) => counts.some((count) => isAbout(event, count))),
  );
  return periods.size < releases.length || new Set(counted).size < counted.length;
}

/** All counts that a number may stand for. */
function possibleCounts(persons: number): number[] {
  if (persons % 5 !== 0) return [persons];
  return [-2, -1, 0, 1, 2].map((off) => persons + off).filter((count) => count >= leastPersons);
}

/** A person is counted once per kind, with what she did first: the page says so. */
function firstOfEach(events: readonly BehaviourEvent[]): BehaviourEvent[] {
  return [...new Map(events.toReversed().map((event) => [`${event.kind} ${event.person}`, event])).values()];
}

function personsIn(events: readonly BehaviourEvent[], count: TrendCount): Set<string> {
  return new Set(events.filter((event) => isAbout(event, count)).map(({ person }) => person));
}

function isAbout(event: BehaviourEvent, count: TrendCount): boolean {
  return event.kind === count.kind && covers(count, event);
}

function isWithin(part: TrendCount, whole: TrendCount): boolean {
  return part.kind === whole.kind && covers(whole, part);
}

const dimensions = ['occupation', 'region', 'language'] as const;

/** ISCO-08 and NUTS are codes of which the beginning is the larger class. */
function covers(whole: Cell, part: Cell): boolean {
  return dimensions.every((name) => whole[name] === everything || part[name].startsWith(whole[name]));
}
