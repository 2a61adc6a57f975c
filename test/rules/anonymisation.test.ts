import fc from 'fast-check';
import { regionOf } from '../../src/rules/anonymisation/region';
import { type Anonymity, release } from '../../src/rules/anonymisation/release';
import { duePeriods, lastRipeWeek, monthName, weekName, weekOf } from '../../src/rules/anonymisation/weeks';
import { plusDays } from '../../src/rules/retention/days';
import { type BehaviourEvent, behaviourKinds, type Cell, everything, type TrendCount } from '../../src/types/behaviour';
import { attack, type Finding, type Release } from '../support/cube-attack';

const leastPersons = 10;
const firstMonday = '2026-09-28';

type MakeCounts = (events: readonly BehaviourEvent[], anonymity: Anonymity) => TrendCount[];

/** A small company: who is with us, what they do week after week, who leaves; and every release of its cube. */
interface World {
  seed: number;
  people: number;
  weeks: number;
}

const world: fc.Arbitrary<World> = fc.record({
  seed: fc.integer(),
  people: fc.integer({ min: 12, max: 50 }),
  weeks: fc.integer({ min: 1, max: 6 }),
});

/** Lives a history as the sweep would: every Monday someone may have left, and what is ripe is counted once. */
function releasesOf({ seed, people, weeks }: World, counts: MakeCounts = release): Release[] {
  const random = randomFrom(seed);
  const shares = [random(), random() ** 2];
  const width = 1 + Math.floor(random() * 3);
  const pick = (of: readonly string[]) => of[Math.floor(random() * Math.min(width, of.length))]!;
  const staying = new Set(Array.from({ length: people }, (_, number) => `p${number}`));
  const standing = new Map<string, BehaviourEvent[]>();
  const closed = new Set<string>();
  const releases: Release[] = [];
  for (let week = 0; week < weeks + 7; week += 1) {
    const monday = plusDays(firstMonday, 7 * week);
    const events: BehaviourEvent[] = [];
    for (const person of staying) {
      if (week >= weeks) break;
      for (const [number, share] of shares.entries()) {
        if (random() >= share) continue;
        const cell = {
          occupation: pick(['222', '221', '512', '-']),
          region: pick(['BE21', 'BE22', 'BE10', '-']),
          language: pick(['nl', 'fr', 'en']) as 'nl',
        };
        events.push({ person, kind: behaviourKinds[number]!, ...cell });
      }
    }
    if (events.length > 0) standing.set(monday, events);
    if (random() < 0.5) staying.delete(`p${Math.floor(random() * people)}`);
    for (const due of duePeriods([...standing.keys()], closed, monday)) {
      closed.add(due.period);
      const known = due.weeks.flatMap((name) => standing.get(name)!.filter(({ person }) => staying.has(person)));
      const made = counts(known, { leastPersons, population: staying.size });
      const kinds = new Set(made.map(({ kind }) => kind));
      releases.push({ period: due.period, counts: made, events: known, people: new Set(staying) });
      for (const name of due.weeks) {
        const left = standing.get(name)!.filter(({ kind }) => !due.isLast && !kinds.has(kind));
        standing.set(name, left);
      }
    }
  }
  return releases;
}

/** Mulberry32: small, quick, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function some(count: number, cell: Partial<Cell> = {}, kind = behaviourKinds[0]): BehaviourEvent[] {
  const about = { occupation: '222', region: 'BE21', language: 'nl' as const, ...cell };
  const name = Object.values(about).join();
  return Array.from({ length: count }, (_, number) => ({ person: `${name} ${number}`, kind, ...about }));
}

const shown = (counts: TrendCount[]) =>
  counts.map(({ occupation, region, language, persons }) => `${occupation} ${region} ${language} ${persons}`);

describe('the attack on the cube', () => {
  test('[37][53] finds nobody in 10,000 random histories: not alone, not by subtraction, not between releases, not by what staff know', () => {
    let counts = 0;
    let months = 0;
    fc.assert(
      fc.property(world, (history) => {
        const releases = releasesOf(history);
        counts += releases.flatMap((one) => one.counts).length;
        months += releases.filter(({ period, counts: made }) => !period.includes('W') && made.length > 0).length;
        expect([...attack(releases)]).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
    // A cube with nothing in it would withstand everything.
    expect(counts).toBeGreaterThan(50_000);
    expect(months).toBeGreaterThan(500);
  });

  const careless: [Finding, string, MakeCounts][] = [
    [
      'singled-out',
      'small counts are shown',
      (events, { population }) => release(events, { leastPersons: 4, population }),
    ],
    [
      'computed',
      'small counts are left out and nothing else',
      (events, anonymity) => withoutComplements(events, anonymity),
    ],
    [
      'exact',
      'counts are not rounded',
      (events, anonymity) => release(events, anonymity).map((count) => ({ ...count, persons: count.persons + 1 })),
    ],
    [
      'everybody',
      'a count of everybody is shown',
      (events, anonymity) => release(events, { ...anonymity, population: 1000 }),
    ],
    [
      'linked',
      'a count of everybody is shown',
      (events, anonymity) => release(events, { ...anonymity, population: 1000 }),
    ],
  ];
  test.each(careless)('finds %s where %s', (finding, _, counts) => {
    const found = new Set<Finding>();
    for (let seed = 0; seed < 200; seed += 1)
      for (const one of attack(releasesOf({ seed, people: 12 + (seed % 40), weeks: 5 }, counts))) found.add(one);
    expect([...found]).toContain(finding);
  });

  test('finds it when a release is made again after someone left, or counts the same events as another', () => {
    const events = some(30);
    const people = new Set([
      ...events.map(({ person }) => person),
      ...some(20, { region: 'BE10' }).map((one) => one.person),
    ]);
    const counts = release(events, { leastPersons, population: people.size });
    const before = { period: '2026-W40', counts, events, people };
    expect(attack([before])).toEqual(new Set());
    expect(attack([before, { ...before, events: events.slice(1) }])).toContain('differenced');
    expect(attack([before, { ...before, period: '2026-10' }])).toContain('differenced');
  });
});

/** What a hasty author would do: every class of at least k, and no look at what is left beside them. */
function withoutComplements(events: readonly BehaviourEvent[], anonymity: Anonymity): TrendCount[] {
  const all = release(events, anonymity).filter(({ occupation }) => occupation === everything);
  const occupations = [...new Set(events.map(({ occupation }) => occupation))];
  return all.flatMap((total) => [
    total,
    ...occupations.flatMap((occupation) => {
      const own = events.filter((event) => event.occupation === occupation && event.kind === total.kind);
      return release(own, anonymity).filter((count) => count.occupation !== everything);
    }),
  ]);
}

describe('a release', () => {
  const population = 200;
  test.each([
    [9, []],
    [10, ['* * * 10']],
    [12, ['* * * 10']],
    [13, ['* * * 15']],
    [17, ['* * * 15']],
    [18, ['* * * 20']],
  ])('[37] of %s people shows %j, to the nearest five', (people, totals) => {
    expect(shown(release(some(people), { leastPersons, population })).filter((row) => row.startsWith('*'))).toEqual(
      totals,
    );
  });

  test('[37] climbs the ladder until a class is large enough', () => {
    const events = [
      ...some(6, { occupation: '222', language: 'nl' }),
      ...some(6, { occupation: '222', language: 'fr' }),
    ];
    expect(shown(release(events, { leastPersons, population }))).toEqual([
      '* * * 10',
      '2 * * 10',
      '2 BE2 * 10',
      '2 BE21 * 10',
      '222 BE21 * 10',
    ]);
  });

  test('[37] hides the smallest large class with a small one, so that the small one cannot be computed', () => {
    const events = [
      ...some(20, { occupation: '222' }),
      ...some(14, { occupation: '512' }),
      ...some(3, { occupation: '911' }),
    ];
    const rows = shown(release(events, { leastPersons, population }));
    expect(rows).toContain('* * * 35');
    expect(rows).toContain('2 * * 20');
    expect(rows.filter((row) => /^[59]/.test(row))).toEqual([]);
  });

  test('[37] counts a person once per kind, whatever she did', () => {
    const [person] = some(1);
    const often = ['221', '222', '223'].map((occupation) => ({ ...person!, occupation }));
    expect(release([...some(8), ...often, ...often], { leastPersons, population })).toEqual([]);
  });

  test('[37] shows nothing that nearly everybody did', () => {
    expect(release(some(30), { leastPersons, population: 39 })).toEqual([]);
    expect(release(some(30), { leastPersons, population: 40 })).not.toEqual([]);
  });

  test('is the same whatever the order in which people came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...some(14), ...some(12, { region: 'BE10' })], { minLength: 26 }), (events) => {
        expect(release(events, { leastPersons, population })).toEqual(
          release([...some(14), ...some(12, { region: 'BE10' })], { leastPersons, population }),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('the weeks', () => {
  test.each([
    ['2026-11-23', '2026-11-23', '2026-W48', '2026-11'],
    ['2026-11-29', '2026-11-23', '2026-W48', '2026-11'],
    ['2027-01-03', '2026-12-28', '2026-W53', '2026-12'],
    ['2027-01-04', '2027-01-04', '2027-W01', '2027-01'],
    ['2024-12-30', '2024-12-30', '2025-W01', '2025-01'],
    ['2026-01-01', '2025-12-29', '2026-W01', '2026-01'],
  ])('%s is in the week of %s, %s, in the month %s of its Thursday', (day, monday, week, month) => {
    expect([weekOf(day), weekName(monday), monthName(monday)]).toEqual([monday, week, month]);
  });

  test('the week before the last is ripe, from Monday to Sunday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map(lastRipeWeek)).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-09',
      '2026-11-16',
    ]);
  });

  test('each week is counted once, a month when all its weeks are ripe, and what was missed is caught up with', () => {
    const weeks = ['2026-10-26', '2026-11-02', '2026-11-09'];
    const named = (today: string, closed: string[] = []) =>
      duePeriods(weeks, new Set(closed), today).map(({ period }) => period);
    expect(named('2026-11-15')).toEqual(['2026-W44', '2026-10']);
    expect(named('2026-11-16', ['2026-W44', '2026-10'])).toEqual(['2026-W45']);
    expect(named('2026-12-13', ['2026-W44', '2026-10', '2026-W45'])).toEqual(['2026-W46', '2026-11']);
    expect(named('2027-06-01', ['2026-W44', '2026-10', '2026-W45', '2026-W46', '2026-11'])).toEqual([]);
  });
});

test.each([
  ['1000', 'BE10'],
  ['1300', 'BE31'],
  ['1500', 'BE24'],
  ['2018', 'BE21'],
  ['3499', 'BE24'],
  ['3500', 'BE22'],
  ['4999', 'BE33'],
  ['5000', 'BE35'],
  ['6599', 'BE32'],
  ['6600', 'BE34'],
  ['7999', 'BE32'],
  ['8000', 'BE25'],
  ['9999', 'BE23'],
  ['0999', '-'],
  ['75001', '-'],
  [null, '-'],
])('postcode %s lies in %s', (postcode, region) => {
  expect(regionOf(postcode)).toBe(region);
});
