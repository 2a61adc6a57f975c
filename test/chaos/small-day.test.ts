import { readFileSync } from 'node:fs';
import { verifyLedger } from '../../src/audit/verify';
import { ledgerEntries, ledgerKey } from '../../src/db/ledger';
import { countMailsByKind } from '../../src/db/mails';
import { countOutbox } from '../../src/db/outbox';
import { workflowIds } from '../../src/types/messages';
import { testKeys } from '../support/database';
import { eventually } from '../support/mailbox';
import { type OwnCompany, startOwnCompany } from './own-company';
import { isDigest, recordedDigests, SmallDay } from './small-day';

/** Digests marked as leaving at once: what may become uncertain when their sender dies. */
const markSize = 50;

describe('a small day on which Temporal, PostgreSQL and the worker are killed', () => {
  let company: OwnCompany;
  let day: SmallDay;

  beforeAll(async () => {
    company = await startOwnCompany();
    day = new SmallDay(company);
    await day.live();
  }, 150_000);

  afterAll(() => company.close());

  const idsOf = (things: { id: string }[]) => things.map(({ id }) => id).sort();
  const rowsOf = (kinds: string[]) => company.db.sql<{ id: string; state: string }[]>`
    select id, state from mail where kind in ${company.db.sql(kinds)}`;

  /** How often each mail arrived, by the id of its row, which its Message-ID is made from. */
  function arrivals(mails = company.mailbox.mails): Map<string, number> {
    const ids = mails.map(({ messageId }) => /^<(.+)@/.exec(messageId!)![1]!);
    return new Map(ids.map((id) => [id, ids.filter((other) => other === id).length]));
  }

  test('nothing that was accepted is lost: every ad is on the site, every person is there', async () => {
    const ads = await company.db.sql<{ id: string }[]>`select id from ad where published_at is not null`;
    expect(idsOf(ads)).toEqual([...day.ads].sort());
    const people = await company.db.sql<{ id: string; confirmed: boolean }[]>`
      select id, confirmed_at is not null as confirmed from applicant`;
    expect(idsOf(people.filter(({ confirmed }) => confirmed))).toEqual(idsOf(day.confirmed));
    expect(idsOf(people.filter(({ confirmed }) => !confirmed))).toEqual(idsOf(day.silent));
  });

  test('what people did while Temporal was dead waited in the outbox, and all of it has been carried out', async () => {
    // 30 confirmed two consents each, 30 signed up, 3 ads were ordered, a receipt was asked for.
    expect(day.leftBehind).toBe(124);
    await eventually(async () => (await countOutbox(company.db.sql)) === 0, 'an empty outbox');
  });

  test('each process runs or has ended, once, and none is stuck', async () => {
    const [receipt] = await rowsOf(['unsubscribed']);
    const followed = await company.db.sql<{ id: string }[]>`
      select consent.id from consent join applicant on applicant.id = applicant_id where confirmed_at is not null`;
    const expected = [
      ...day.ads.map((id) => `${workflowIds.ad(id)} RUNNING`),
      ...day.silent.map(({ id }) => `${workflowIds.onboarding(id)} RUNNING`),
      ...day.confirmed.map(({ id }) => `${workflowIds.onboarding(id)} COMPLETED`),
      ...followed.map(({ id }) => `${workflowIds.consent(id)} COMPLETED`),
      `${workflowIds.mail(receipt!.id)} COMPLETED`,
      `${day.night.workflowId} COMPLETED`,
    ].sort();
    // Where the test runs at the hour of a Schedule, that begins its night too.
    const isOfTheHour = (id: string) => /^(sweep|controls|matching)-/.test(id) && id !== day.night.workflowId;
    const found = async () => {
      const processes: string[] = [];
      for await (const { workflowId, status } of company.client.workflow.list())
        if (!isOfTheHour(workflowId)) processes.push(`${workflowId} ${status.name}`);
      return processes.sort();
    };
    // The server's list follows the processes after a moment; what it says in the end is compared in full.
    await eventually(async () => (await found()).join() === expected.join(), 'the processes').catch(() => {});
    expect(await found()).toEqual(expected);
    expect(await company.client.workflow.count('NeedsPerson = true')).toMatchObject({ count: 0 });
  });

  test('every digest arrives at most once, though its sender died between sending and recording', () => {
    const digests = arrivals(company.mailbox.mails.filter(isDigest));
    expect(digests.size).toBeGreaterThan(recordedDigests);
    expect([...digests].filter(([, times]) => times > 1)).toEqual([]);
  });

  test('every digest is sent or uncertain, no more than one mark is uncertain, and what is recorded as sent has arrived', async () => {
    const digests = await rowsOf(['digest']);
    const inState = (wanted: string) => digests.filter(({ state }) => state === wanted).map(({ id }) => id);
    const [sent, uncertain] = [inState('sent'), inState('uncertain')];
    // All who confirmed but the one who stopped the mails.
    expect(digests).toHaveLength(day.confirmed.length - 1);
    expect(sent.length + uncertain.length).toBe(digests.length);
    expect(uncertain.length).toBeLessThanOrEqual(markSize);
    const arrived = arrivals();
    expect(sent.filter((id) => !arrived.has(id))).toEqual([]);
    // Neither kind of doubt is missing: some of these have arrived, some never left.
    expect(new Set(uncertain.map((id) => arrived.has(id)))).toEqual(new Set([true, false]));
  });

  test('every transactional mail arrives at least once, and again only under the same Message-ID', async () => {
    const rows = await rowsOf(['confirm', 'unsubscribed']);
    expect(rows).toHaveLength(day.confirmed.length + day.silent.length + 1);
    const inDoubt = day.silent.at(-1)!;
    const [doubted] = await company.db.sql<{ id: string }[]>`select id from mail where applicant_id = ${inDoubt.id}`;
    await eventually(() => (arrivals().get(doubted!.id) ?? 0) > 1, 'the mail that was in doubt, again', 45_000);
    await eventually(async () => (await rowsOf(['confirm'])).every(({ state }) => state === 'sent'), 'its record');
    const transactional = arrivals(company.mailbox.mails.filter((mail) => !isDigest(mail)));
    expect([...transactional.keys()].sort()).toEqual(idsOf(rows));
  });

  test('the night is counted in full: candidates by outcome, mails by state', async () => {
    expect(await day.night.result()).toEqual({ digest: day.confirmed.length - 1, unsubscribed: 1 });
    const [closed] = await company.db.sql`select facts from ledger where event = 'night.closed'`;
    const counted = await countMailsByKind(company.db.sql);
    const inState = (state: string) => counted.find((row) => row.kind === 'digest' && row.state === state)!.count;
    expect(closed!['facts']).toMatchObject({ 'mail-sent': inState('sent'), 'mail-uncertain': inState('uncertain') });
  });

  test('the chain of the ledger holds through all of it, and the doubt is in it', async () => {
    const verdict = await verifyLedger(ledgerEntries(company.db.sql), [ledgerKey(testKeys.ledger)]);
    expect(verdict.firstBad).toBeNull();
    expect(verdict.verified).toBeGreaterThan(day.confirmed.length * 3);
    expect(await company.db.sql`select from ledger where event = 'mail.uncertain'`).toHaveLength(1);
  });

  test('no server that was down is logged as a fault in the code', () => {
    const log = readFileSync(company.logFile('worker'), 'utf8');
    expect(log).toContain('worker ready');
    expect(log).not.toContain('UNEXPECTED');
  });
});
