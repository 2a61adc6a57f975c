import { createTrendActivities } from '../../activities/trends';
import type { Dependencies } from '../../activities';
import { countableEvents, refuseAnalysis } from '../../src/db/behaviour';
import { restrictApplicant } from '../../src/db/applicants';
import { placeHold } from '../../src/db/holds';
import { leavingApplicants } from '../../src/db/retention/applicants';
import { timeOnDay } from '../../src/rules/calendar';
import type { BehaviourKind } from '../../src/types/behaviour';
import type { ApplicantId } from '../../src/types/ids';
import { type FreshDatabase, freshDatabase } from '../support/database';
import { someBehaviour, somePeople, someStaff } from '../support/people';
import { ownPolicy } from '../support/policy';

let fresh: FreshDatabase;
let people: ApplicantId[];

/** A week within a month of four. */
const week = '2026-11-09';
const signedUp = new Date('2026-01-05T10:00:00Z');

beforeEach(async () => {
  fresh = await freshDatabase();
  people = await somePeople(fresh.db, signedUp, 40);
});
afterEach(() => fresh.drop());

async function count(day: string): Promise<number> {
  const { releaseTrends } = createTrendActivities({
    db: fresh.db,
    readPolicy: async () => ownPolicy().policy,
  } as unknown as Dependencies);
  return (await releaseTrends({ asOf: timeOnDay(day, '00:30').toISOString() })).periods;
}

const change = (work: Parameters<typeof fresh.db.change>[2]) => fresh.db.change(signedUp, 'person', work);
const did = (kind: BehaviourKind, who: ApplicantId[], on = week) => someBehaviour(fresh.db, { kind, week: on }, who);
const cube = () =>
  fresh.db.sql<Record<string, string | number>[]>`
    select period, kind, occupation, region, language, persons from trend order by period, kind, occupation, region, language`;
const standing = () =>
  fresh.db.sql<{ kind: string; count: number }[]>`
    select kind, count(*)::int as count from behaviour group by kind order by kind`;

const counts = [
  { occupation: '*', region: '*', language: '*' },
  { occupation: '2', region: '*', language: '*' },
  { occupation: '2', region: 'BE2', language: '*' },
  { occupation: '2', region: 'BE21', language: '*' },
  { occupation: '222', region: 'BE21', language: '*' },
  { occupation: '222', region: 'BE21', language: 'nl' },
].map((cell) => ({ period: '2026-W46', kind: 'searched', ...cell, persons: 15 }));

test('[22][37] counts a week when the next is over too: who is still with us and does not object; the events behind a count go', async () => {
  const [objector, leaver] = people as [ApplicantId, ApplicantId];
  await did('searched', people.slice(0, 16));
  await did('applied', people.slice(0, 9));
  await change((tx, note) => refuseAnalysis(tx, note, objector, signedUp));
  await change((tx) => restrictApplicant(tx, leaver, signedUp));
  expect(await count('2026-11-22')).toBe(0);
  expect(await count('2026-11-23')).toBe(1);
  expect(await cube()).toEqual(counts);
  // What the count left out: hers, stored only until she is erased, and what was too little.
  expect(await standing()).toEqual([
    { kind: 'applied', count: 8 },
    { kind: 'searched', count: 1 },
  ]);
});

test('[37] what was too little in its weeks is counted by the month, and what is too little then is dropped', async () => {
  await did('applied', people.slice(0, 6));
  await did('applied', people.slice(4, 12), '2026-11-16');
  await did('put-aside', people.slice(0, 9));
  expect(await count('2026-12-06')).toBe(2);
  expect(await cube()).toEqual([]);
  expect(await count('2026-12-07')).toBe(1);
  expect((await cube())[0]).toEqual({ ...counts[0], period: '2026-11', kind: 'applied', persons: 10 });
  expect(await standing()).toEqual([]);
});

test('[53] at erasure only the events die: the cube keeps what it holds, and no period is ever counted again', async () => {
  await did('searched', people.slice(0, 14));
  await count('2026-11-23');
  const [leaver] = people as [ApplicantId];
  await did('searched', [leaver], '2026-11-16');
  const destroyed = await change((tx) => leavingApplicants.destroy(tx, [leaver], signedUp));
  expect(destroyed).toMatchObject({ applicant: 1, behaviour: 1 });
  expect(await standing()).toEqual([]);
  expect(await cube()).toEqual(counts);
  await did('searched', people.slice(1, 30));
  expect(await count('2026-11-24')).toBe(0);
  expect(await cube()).toEqual(counts);
  const [entry] = await fresh.db.sql<{ facts: object }[]>`select facts from ledger where event = 'trend.released'`;
  expect(entry!.facts).toEqual({ period: '2026-W46', counts: counts.length });
});

test('[37] a hold on behaviour or on a person keeps her events as they are', async () => {
  const staff = await someStaff(fresh.db, signedUp);
  const place = (rule: string | null, subject: string | null, endsOn: string) =>
    change((tx) => placeHold(tx, { rule, subject, reason: 'geschil', placedOn: week, endsOn }, staff, signedUp));
  await did('searched', people.slice(0, 15));
  await place('VIS-ACCOUNT', null, '2026-11-23');
  await place(null, people[0]!, '2026-12-31');
  expect(await count('2026-11-23')).toBe(0);
  expect(await count('2026-11-24')).toBe(1);
  expect(await standing()).toEqual([{ kind: 'searched', count: 1 }]);
});

test('[37] nobody is in a cube of which nearly everybody would be', async () => {
  await did('searched', people.slice(0, 31));
  await count('2026-11-23');
  expect(await cube()).toEqual([]);
  expect(await change((tx) => countableEvents(tx, [week], []))).toHaveLength(31);
});
