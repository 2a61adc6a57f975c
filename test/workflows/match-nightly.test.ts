import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createActivities } from '../../activities';
import { stopDigests, withdrawConsent } from '../../src/db/onboarding';
import { publishNight, readMatches } from '../../src/db/digests';
import { countMailsByKind } from '../../src/db/mails';
import { putPreference } from '../../src/db/preferences';
import { liftMailStop, placeMailStop } from '../../src/db/stops';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { ApplicantId, MatchRunId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { shippedPolicy } from '../../workers/shipped';
import { createDependencies, policyReader } from '../../workers/wire';
import { startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { addressOf, eventually } from '../support/mailbox';
import { activeApplicant, orderAd, someContract, someDraft, someStaff, wordingOf } from '../support/people';

let company: TestCompany;
let contract: Awaited<ReturnType<typeof someContract>>;
beforeAll(async () => {
  company = await startCompany('skipping');
  contract = await someContract(company.db, await company.clock.now());
});
afterAll(() => company.close());

/** Moves to 03:15 of the next day in Brussels and starts that day's night, as the schedule does. */
async function nextNight() {
  const now = await company.clock.now();
  const at = timeOnDay(dayInBrussels(addDays(now, 1)), '03:15');
  await company.sleep(at.getTime() - now.getTime());
  return startNight(at);
}

/** A night that waits before its first shard, between what is frozen and what is published. */
async function nextNightPaused() {
  const night = await nextNight();
  await night.executeUpdate('pause', { args: [{ staff: contract.staff }] });
  await eventually(
    async () =>
      (await company.db.sql`select from match_run where frozen_at is not null and published_at is null`).length,
    'a frozen night',
  );
  return night;
}

async function startNight(scheduledAt: Date, id = scheduledAt.toISOString()) {
  return company.client.workflow.start('matchNightly', {
    workflowId: workflowIds.matching(id),
    taskQueue: 'core',
    args: [{ scheduledAt: scheduledAt.toISOString() }],
  });
}

async function publishedAd(title = 'Verpleegkundige') {
  const adId = await orderAd(company.db, await company.clock.now(), contract, { draft: someDraft({ title }) });
  await eventually(
    async () => (await company.db.sql`select from ad where id = ${adId} and published_at is not null`).length,
    'the ad',
  );
  return adId;
}

/** Moves on to half past six of the night's morning, when digests leave. */
async function morning(): Promise<void> {
  const now = await company.clock.now();
  await company.sleep(timeOnDay(dayInBrussels(now), '06:30').getTime() - now.getTime());
}

const digestsTo = (email: string) =>
  company.mailbox.mails.filter((mail) => addressOf(mail) === email && mail.headers.has('list'));

async function published() {
  return eventually(
    async () =>
      (await company.db.sql`select id from match_run where published_at is not null and closed_at is null`)[0]?.[
        'id'
      ] as string,
    'a published night',
  );
}

async function digestOf({ id }: { id: ApplicantId }) {
  const [row] = await company.db.sql`select state, code from mail where applicant_id = ${id} and kind = 'digest'`;
  return row;
}

async function withdraw(id: ApplicantId, purpose: 'matching' | 'account-storage'): Promise<void> {
  const at = await company.clock.now();
  const wording = wordingOf(shippedPolicy().policy, purpose, 'nl');
  await company.db.change(at, 'person', (tx, note) =>
    withdrawConsent(tx, note, { applicantId: id, wording, method: 'test' }, at),
  );
}

test('[18] only who consents to matching is matched, and hears of it from half past six with reasons', async () => {
  const at = await company.clock.now();
  const willing = await activeApplicant(company.db, at);
  const unwilling = await activeApplicant(company.db, at, { purposes: ['account-storage'] });
  await publishedAd();
  const night = await nextNight();
  await published();
  expect(await readMatches(company.db.sql, willing.id, await company.clock.now())).toHaveLength(1);
  expect(await readMatches(company.db.sql, unwilling.id, await company.clock.now())).toEqual([]);
  expect(digestsTo(willing.email)).toEqual([]);

  await morning();
  expect(await night.result()).toMatchObject({ digest: 1 });
  const [digest] = digestsTo(willing.email);
  expect(digest!.text).toContain('Verpleegkundige');
  expect(digestsTo(unwilling.email)).toEqual([]);
  const sentAt = await company.db.sql`select sent_at from mail where kind = 'digest'`;
  expect(sentAt.every((row) => row['sentAt'] >= timeOnDay(dayInBrussels(row['sentAt'] as Date), '06:30'))).toBe(true);
});

test('[18] the same ad is never mailed twice to the same person, and an empty night sends no mail', async () => {
  const before = company.mailbox.mails.length;
  const night = await nextNight();
  await published();
  await morning();
  expect(await night.result()).toMatchObject({ 'nothing-new': 1 });
  expect(company.mailbox.mails).toHaveLength(before);
});

test('[18] who withdraws between the night and the mail gets no mail, and her matches are gone', async () => {
  const at = await company.clock.now();
  const [early, stays] = [await activeApplicant(company.db, at), await activeApplicant(company.db, at)];
  await publishedAd();
  const night = await nextNight();
  await published();
  expect(await readMatches(company.db.sql, early.id, await company.clock.now())).not.toEqual([]);
  await withdraw(early.id, 'matching');
  expect(await readMatches(company.db.sql, early.id, await company.clock.now())).toEqual([]);
  await morning();
  expect(await night.result()).toMatchObject({ 'consent-withdrawn': 1 });
  expect(digestsTo(early.email)).toEqual([]);
  expect(digestsTo(stays.email)).toHaveLength(1);
});

test.each(['matching', 'account-storage'] as const)(
  '[18] who withdraws %s while a night is matching leaves nothing of it, in no place and no mail',
  async (purpose) => {
    const at = await company.clock.now();
    const [leaves, stays] = [await activeApplicant(company.db, at), await activeApplicant(company.db, at)];
    await publishedAd();
    const night = await nextNightPaused();
    await withdraw(leaves.id, purpose);
    await night.executeUpdate('resume', { args: [{ staff: contract.staff }] });
    const run = await published();
    expect(
      await company.db
        .sql`select distinct applicant_id from match where run_id = ${run} and applicant_id in ${company.db.sql([leaves.id, stays.id])}`,
    ).toEqual([{ applicantId: stays.id }]);
    await morning();
    await night.result();
    expect(digestsTo(leaves.email)).toEqual([]);
    expect(digestsTo(stays.email)).toHaveLength(1);
  },
);

test.each(['matching', 'account-storage'] as const)(
  '[18] who withdraws %s while the digests leave gets none any more, and those after her get theirs',
  async (purpose) => {
    const at = await company.clock.now();
    const people = await Promise.all(Array.from({ length: 8 }, () => activeApplicant(company.db, at)));
    await publishedAd();
    const night = await nextNight();
    await published();
    const before = company.mailbox.mails.length;
    // The server has taken some and does not say so yet; the others are marked, and wait for a connection.
    company.mailbox.hold((mail) => mail.headers.has('list'));
    await morning();
    await eventually(() => company.mailbox.mails.length >= before + 5, 'the first digests');
    const [leaves, ...stay] = people.filter(({ email }) => digestsTo(email).length === 0);
    expect(await digestOf(leaves!)).toMatchObject({ state: 'sending' });
    await withdraw(leaves!.id, purpose);
    company.mailbox.hold(null);
    await night.result();
    expect(digestsTo(leaves!.email)).toEqual([]);
    expect(await digestOf(leaves!)).toMatchObject({ state: 'skipped', code: 'consent-withdrawn' });
    for (const { email } of stay) expect(digestsTo(email)).toHaveLength(1);
  },
);

test('[31] who stopped the digests is skipped with that reason, stays matched, and gets a receipt', async () => {
  const at = await company.clock.now();
  const quiet = await activeApplicant(company.db, at);
  const emailHmac = addressHmac(testKeys.suppression, quiet.email);
  await company.db.change(at, 'person', (tx, note) =>
    stopDigests(tx, note, { applicantId: quiet.id, emailHmac, source: 'one-click' }, at),
  );
  await company.mailbox.next(quiet.email, (mail) => !mail.text?.includes('/confirm/'));
  await publishedAd();
  const night = await nextNight();
  await published();
  await morning();
  expect(await night.result()).toMatchObject({ unsubscribed: 1 });
  expect(digestsTo(quiet.email)).toEqual([]);
  expect(await readMatches(company.db.sql, quiet.id, await company.clock.now())).not.toEqual([]);
});

test('a business date has one night: backfilled under another id it sends nothing twice', async () => {
  const [last] = await company.db.sql<
    { scheduledAt: Date }[]
  >`select scheduled_at from match_run order by business_date desc limit 1`;
  const before = company.mailbox.mails.length;
  await (await startNight(last!.scheduledAt, 'backfill')).result();
  expect(company.mailbox.mails).toHaveLength(before);
});

test('a night that starts too late asks a member of staff before it mails, and obeys', async () => {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  const person = await activeApplicant(company.db, at);
  await publishedAd();
  const day = dayInBrussels(addDays(at, 1));
  const late = timeOnDay(day, '18:00');
  await company.sleep(late.getTime() - at.getTime());
  const night = await startNight(timeOnDay(day, '03:15'));
  const needsPerson = () =>
    night.describe().then(({ searchAttributes }) => searchAttributes['NeedsPerson']?.[0] === true);
  await eventually(needsPerson, 'the question to staff');
  expect(digestsTo(person.email)).toEqual([]);
  await expect(night.executeUpdate('send-late', { args: [{ staff: 'ik' }] })).rejects.toThrow();
  await expect(night.executeUpdate('skip-late', { args: [{ staff: randomUUID() }] })).rejects.toThrow();
  await night.executeUpdate('skip-late', { args: [{ staff }] });
  expect(await night.result()).toHaveProperty('late-night');
  expect(digestsTo(person.email)).toEqual([]);
});

test('a late night that nobody decides on is over at the end of its day, without mail, so that the next can begin', async () => {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  await publishedAd();
  const day = dayInBrussels(addDays(at, 1));
  await company.sleep(timeOnDay(day, '18:00').getTime() - at.getTime());
  const night = await startNight(timeOnDay(day, '03:15'));
  const stage = () => night.describe().then(({ searchAttributes }) => searchAttributes['Stage']?.[0]);
  await eventually(async () => (await stage()) === 'late', 'the question to staff');
  await company.sleep(7 * 60 * 60_000);
  expect(await night.result()).toHaveProperty('late-night');
  expect(digestsTo(person.email)).toEqual([]);
});

test('a night kept until it is late by a dead mail server asks too, and mails each digest once when told to', async () => {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  await publishedAd();
  const night = await nextNight();
  await published();
  await night.executeUpdate('pause', { args: [{ staff: contract.staff }] });
  await morning();
  await company.sleep(3.25 * 60 * 60_000);
  company.mailbox.refuse('421 closing');
  await night.executeUpdate('resume', { args: [{ staff: contract.staff }] });
  await company.sleep(30 * 60_000);
  company.mailbox.refuse(null);
  const stage = () => night.describe().then(({ searchAttributes }) => searchAttributes['Stage']?.[0]);
  await eventually(async () => (await stage()) === 'late', 'the question to staff');
  expect(digestsTo(person.email)).toEqual([]);
  await night.executeUpdate('send-late', { args: [{ staff: contract.staff }] });
  await night.result();
  expect(digestsTo(person.email)).toHaveLength(1);
});

test('a night backfilled for an earlier day takes nothing from the night that is on the site', async () => {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  await publishedAd();
  const night = await nextNight();
  await published();
  const shown = await readMatches(company.db.sql, person.id, await company.clock.now());
  expect(shown).not.toEqual([]);
  const [first] = await company.db.sql<{ day: string }[]>`select (min(business_date) - 1)::text as day from match_run`;
  const backfilled = await startNight(timeOnDay(first!.day, '03:15'));
  await eventually(
    async () =>
      (await company.db.sql`select from match_run where business_date = ${first!.day} and published_at is not null`)
        .length,
    'the backfilled night',
  );
  expect(await readMatches(company.db.sql, person.id, await company.clock.now())).toEqual(shown);
  await eventually(async () => (await backfilled.describe()).searchAttributes['Stage']?.[0] === 'late', 'the question');
  await backfilled.executeUpdate('skip-late', { args: [{ staff: contract.staff }] });
  await backfilled.result();
  await morning();
  await night.result();
  expect(digestsTo(person.email)).toHaveLength(1);
});

test('a server that asks to come back later is asked again: the digest leaves then, once', async () => {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  await publishedAd();
  const night = await nextNight();
  await published();
  company.mailbox.refuse('451 try later');
  await morning();
  const outcome = night.result();
  await eventually(
    async () =>
      (await countMailsByKind(company.db.sql)).some(({ kind, state }) => kind === 'digest' && state === 'queued'),
    'queued digests',
  );
  company.mailbox.refuse(null);
  await company.sleep(6 * 60_000);
  await outcome;
  expect(digestsTo(person.email)).toHaveLength(1);
});

test('a mailbox that keeps asking to come back later holds up nobody, and is given up after an hour', async () => {
  const at = await company.clock.now();
  const [full, other] = [await activeApplicant(company.db, at), await activeApplicant(company.db, at)];
  await publishedAd();
  const night = await nextNight();
  await published();
  company.mailbox.refuse('452 mailbox full', full.email);
  await morning();
  await company.mailbox.next(other.email, (mail) => mail.headers.has('list'));
  await company.sleep(50 * 60_000);
  expect((await night.describe()).status.name).toBe('RUNNING');
  await company.sleep(20 * 60_000);
  await night.result();
  company.mailbox.refuse(null);
  expect(await digestOf(full)).toMatchObject({ state: 'refused', code: 'MAIL_DEFERRED' });
  expect(digestsTo(other.email)).toHaveLength(1);
});

test('while staff keeps all mail in the house no digest leaves; afterwards each leaves once', async () => {
  const at = await company.clock.now();
  const [person, paused] = [await activeApplicant(company.db, at), await activeApplicant(company.db, at)];
  await publishedAd();
  const night = await nextNight();
  await published();
  await company.db.change(at, 'test', (tx) => placeMailStop(tx, contract.staff, 'proef', at));
  await morning();
  await company.sleep(30 * 60_000);
  const code = () => night.describe().then(({ searchAttributes }) => searchAttributes['Code']?.[0]);
  await eventually(async () => (await code()) === 'MAIL_STOPPED', 'the stop to show');
  expect(digestsTo(person.email)).toEqual([]);
  const pausedUntil = dayInBrussels(addDays(at, 30));
  await company.db.change(at, 'person', (tx) => putPreference(tx, paused.id, { digestWeekday: null, pausedUntil }, at));
  await company.db.change(at, 'test', (tx) => liftMailStop(tx, contract.staff, at));
  await company.sleep(15 * 60_000);
  await night.result();
  expect(digestsTo(person.email)).toHaveLength(1);
  expect(digestsTo(paused.email)).toEqual([]);
  expect(await digestOf(paused)).toMatchObject({ state: 'skipped', code: 'paused' });
});

test('[18] a refused digest is marked refused and counted, and stops nobody else', async () => {
  const at = await company.clock.now();
  const [gone, other] = [await activeApplicant(company.db, at), await activeApplicant(company.db, at)];
  await publishedAd();
  const night = await nextNight();
  await published();
  company.mailbox.refuse('550 no such mailbox', gone.email);
  await morning();
  await night.result();
  company.mailbox.refuse(null);
  expect(await digestOf(gone)).toMatchObject({ state: 'refused', code: 'MAIL_REFUSED' });
  expect(digestsTo(other.email)).toHaveLength(1);
});

test('two attempts at one step that overlap do its work once', async () => {
  const at = await company.clock.now();
  await activeApplicant(company.db, at);
  await publishedAd();
  const own = { ...company, readPolicy: policyReader(company.db) };
  const activities = createActivities(await createDependencies(company.config, own));
  const twice = <Input, Output>(step: (input: Input) => Promise<Output>, input: Input) =>
    Promise.all([1, 2].map(() => new MockActivityEnvironment().run(step, input) as Promise<Output>));

  const asOf = addDays(at, 1).toISOString();
  const [night] = await twice(activities.openNight, { scheduledAt: asOf, asOf });
  const step = { nightId: night!.id, asOf };
  await twice(activities.freezeNight, step);
  const [one, two] = await twice(activities.matchShard, { nightId: night!.id, shard: 0, asOf });
  expect(one!.matches).toBeGreaterThan(0);
  expect(two).toEqual(one);
  const published = await twice(activities.publishNight, step);
  expect(published.map(({ matches }) => matches)).toEqual([one!.matches, one!.matches]);
  await twice(activities.closeNight, step);
  const entries = await company.db.sql`select event from ledger where subject = ${night!.id} order by seq`;
  expect(entries.map(({ event }) => event)).toEqual(['night.frozen', 'night.published', 'night.closed']);
});

test('[18] a shard that still saw a consent withdrawn at that moment leaves no match behind once the night is public', async () => {
  const at = await company.clock.now();
  const { id } = await activeApplicant(company.db, at, { purposes: ['account-storage'] });
  const adId = await publishedAd();
  const runId = randomUUID() as MatchRunId;
  await company.db.sql.begin(async (tx) => {
    await tx`insert into match_run (id, business_date, scheduled_at) values (${runId}, '2099-01-01', ${at})`;
    await tx`insert into match (run_id, applicant_id, ad_id, score, reasons) values (${runId}, ${id}, ${adId}, 1, '[]')`;
    expect(await publishNight(tx, runId, at)).toBe(0);
  });
});
