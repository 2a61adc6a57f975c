import { createHash, randomUUID } from 'node:crypto';
import { askCustomerDeletion, customerStanding, listCustomers } from '../../src/db/customer-archive';
import { contactPersons, findCustomer } from '../../src/db/customers';
import { insertInvoice, listInvoices, partyOf } from '../../src/db/invoices';
import { nightApplicants } from '../../src/db/nights';
import { withdrawConsent } from '../../src/db/onboarding';
import { everyDay, stillThere, subjectsAfter } from '../../src/db/retention/due';
import { storeOf } from '../../src/db/retention/stores';
import { addressHmac } from '../../src/rules/address';
import { endOfDay, timeOnDay } from '../../src/rules/calendar';
import { heldSubjects, holdsOn, type StandingHold } from '../../src/rules/retention/due';
import { completeFacts } from '../../src/rules/retention/facts';
import { keptAmong } from '../../src/rules/retention/kept-invoices';
import { periodsOf } from '../../src/rules/retention/periods';
import { decide, startedThrough } from '../../src/rules/retention/rules';
import type { InvoiceId, InvoicePartyId, MatchRunId, StaffId } from '../../src/types/ids';
import type { RetentionRuleId } from '../../src/types/retention';
import { type FreshDatabase, freshDatabase, testKeys } from '../support/database';
import {
  activeApplicant,
  orderAd,
  someApplicant,
  someBehaviour,
  someContract,
  someProspects,
  someStaff,
  wordingOf,
} from '../support/people';
import { ownPolicy } from '../support/policy';

const { policy } = ownPolicy();
const periods = periodsOf(policy);
let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

const noon = (day: string) => timeOnDay(day, '12:00');

/** What one night does under a rule, with the rights of the application. @returns how many went */
async function night(rule: RetentionRuleId, today: string, holds: StandingHold[] = []): Promise<number> {
  return fresh.db.change(noon(today), 'test', async (tx) => {
    const store = storeOf(rule)!;
    const searched = startedThrough(rule, periods, today);
    const held = heldSubjects(holds, rule, today);
    const found = await subjectsAfter(tx, store, { startedThrough: searched, held, after: null, limit: 1000 });
    const due = found.filter(({ id, facts, owners }) => {
      const by = { periods, holds: holdsOn(holds, rule, id, ...owners), today };
      return decide(rule, completeFacts(rule, facts, policy) as never, by).action === 'destroy';
    });
    const ids = due.map(({ id }) => id);
    await store.destroy(tx, ids, noon(today), held);
    expect(await stillThere(tx, store, ids, everyDay, held)).toBe(0);
    return ids.length;
  });
}

const count = async (table: string) => {
  const { sql } = fresh.db;
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
  return row!.count;
};

/** A pair that a night mailed on a day, or decided not to. */
async function mailedPair(day: string, state: 'sent' | 'skipped') {
  const { db } = fresh;
  const at = noon(day);
  const { id: applicantId } = await activeApplicant(db, at);
  const contract = await someContract(db, at);
  const adId = await orderAd(db, at, contract);
  const [runId, mailId] = [randomUUID() as MatchRunId, randomUUID()];
  const seen = { score: 86, reasons: db.sql.json([{ rule: 'nearness', points: 14, of: 14, facts: {} }]) };
  await db.sql.begin(async (tx) => {
    await tx`insert into match_run ${tx({ id: runId, businessDate: day, scheduledAt: at })}`;
    await tx`insert into match_candidate ${tx({ runId, applicantId, shard: 0 })}`;
    await tx`insert into match ${tx({ runId, applicantId, adId, ...seen })}`;
    const sent = { id: mailId, kind: 'digest', dedupeKey: mailId, applicantId, batchId: runId, queuedAt: at, state };
    await tx`insert into mail ${tx(sent)}`;
    await tx`insert into introduction ${tx({ applicantId, adId, mailId, runId, ...seen })}`;
    await tx`update profile set metadata = '{}'`;
  });
  return { applicantId, adId, runId };
}

test('[18][27] six months after its night a match is gone; the pair stays without score and reasons, and is never mailed twice', async () => {
  const { adId, runId } = await mailedPair('2026-01-31', 'sent');
  expect(await night('MAIL-STORE', '2026-05-01')).toBe(0);
  expect(await night('MAIL-STORE', '2026-05-02')).toBe(1);
  expect(await night('MATCH-CONSENT', '2026-07-31')).toBe(0);
  expect(await count('match_candidate')).toBe(1);
  const excluded = await nightApplicants(fresh.db.sql, runId, 0);
  expect(excluded.map(({ excludedAdIds }) => [...excludedAdIds])).toEqual([[adId]]);
  expect(await night('MATCH-CONSENT', '2026-08-01')).toBe(1);
  expect([await count('match'), await count('match_candidate')]).toEqual([0, 0]);
  expect(await fresh.db.sql`select ad_id, mail_id, score, reasons from introduction`).toEqual([
    { adId, mailId: null, score: 0, reasons: [] },
  ]);
});

test('[27] a pair whose mail never left is forgotten with it, so that it may be mailed', async () => {
  const { runId } = await mailedPair('2026-01-31', 'skipped');
  expect(await night('MAIL-STORE', '2026-05-02')).toBe(1);
  expect(await count('introduction')).toBe(0);
  const [free] = await nightApplicants(fresh.db.sql, runId, 0);
  expect(free!.excludedAdIds.size).toBe(0);
});

test('links and sessions are gone thirty days after they stopped to work, not before', async () => {
  const { id: applicantId } = await someApplicant(fresh.db, noon('2026-03-01'));
  const { sql } = fresh.db;
  for (const [index, day] of ['2026-03-01', '2026-03-02'].entries()) {
    const token = { tokenSha256: createHash('sha256').update(day).digest(), createdAt: noon(day), applicantId };
    const expiresAt = endOfDay(day);
    if (index === 0) await sql`insert into link ${sql({ ...token, purpose: 'sign-in', expiresAt: noon(day) })}`;
    else await sql`insert into session ${sql({ ...token, expiresAt: new Date(expiresAt.getTime() - 1) })}`;
  }
  expect(await night('GEN-SECURE', '2026-03-31')).toBe(0);
  expect(await night('GEN-SECURE', '2026-04-01')).toBe(1);
  expect([await count('link'), await count('session')]).toEqual([0, 1]);
  expect(await night('GEN-SECURE', '2026-04-02')).toBe(1);
});

test('[3] a proof goes five years after its consent ended, with what it ended; a live consent of who is with us never', async () => {
  const { db } = fresh;
  const { id: applicantId } = await activeApplicant(db, noon('2020-01-01'));
  const wording = wordingOf(policy, 'matching', 'nl');
  const said = { applicantId, wording, method: 'test' };
  await db.change(noon('2024-02-29'), 'person', (tx, note) => withdrawConsent(tx, note, said, noon('2024-02-29')));
  expect(await night('GEN-CONSENT', '2029-02-28')).toBe(0);
  expect(await night('GEN-CONSENT', '2029-03-01')).toBe(1);
  expect(await db.sql`select purpose, event from consent`).toEqual([{ purpose: 'account-storage', event: 'given' }]);
  expect(await night('GEN-CONSENT', '2099-12-31')).toBe(0);
  expect(await count('acceptance')).toBe(1);

  const leaving = { ...said, wording: wordingOf(policy, 'account-storage', 'nl') };
  await db.change(noon('2030-06-01'), 'person', (tx, note) => withdrawConsent(tx, note, leaving, noon('2030-06-01')));
  expect(await night('RET-APPLICANT', '2030-06-09')).toBe(1);
  expect(await count('consent')).toBe(2);
  expect(await night('GEN-CONSENT', '2035-06-01')).toBe(0);
  await night('GEN-CONSENT', '2035-06-02');
  expect([await count('consent'), await count('acceptance'), await count('notice_served')]).toEqual([0, 0, 0]);
});

test('the file of a request goes years after its answer; an open one stays', async () => {
  const { sql } = fresh.db;
  const { id: applicantId } = await activeApplicant(fresh.db, noon('2026-01-01'));
  const adId = await orderAd(fresh.db, noon('2026-01-01'), await someContract(fresh.db, noon('2026-01-01')));
  const asked = { content: 'human-review', applicantId, adId, receivedAt: noon('2026-01-01') };
  const answer = { answeredAt: noon('2026-01-20'), outcome: 'upheld' };
  await sql`insert into request ${sql({ id: randomUUID(), ...asked, ...answer })}`;
  await sql`insert into request ${sql({ id: randomUUID(), ...asked })}`;
  const years = periods['request-file-years']!;
  expect(await night('RGT-ACCESS', `${2026 + years}-01-20`)).toBe(0);
  expect(await night('RGT-ACCESS', `${2026 + years}-01-21`)).toBe(1);
  expect(await count('request')).toBe(1);
});

test('sensitive text that no process ended is destroyed the day after its fourteen days', async () => {
  const { sql } = fresh.db;
  const { id: applicantId } = await activeApplicant(fresh.db, noon('2026-03-01'));
  const held = {
    id: randomUUID(),
    applicantId,
    field: 'summary',
    codes: ['health'],
    text: 'x',
    at: noon('2026-03-01'),
  };
  await sql`insert into quarantine ${sql({ ...held, until: noon('2026-03-15') })}`;
  expect(await night('APP-SENSITIVE', '2026-03-15')).toBe(0);
  expect(await night('APP-SENSITIVE', '2026-03-16')).toBe(1);
});

test('a member of staff is a name no more five years after the last decision that names her', async () => {
  const staff = await someStaff(fresh.db, noon('2020-01-01'));
  await fresh.db.change(noon('2022-05-05'), `staff:${staff}`, async (_, note) => note({ event: 'mail.stopped' }));
  expect(await night('SEC-1', '2027-05-05')).toBe(0);
  expect(await night('SEC-1', '2027-05-06')).toBe(1);
  expect(await fresh.db.sql`select id, name from staff`).toEqual([{ id: staff, name: staff }]);
});

test('[35][36][52] whoever is destroyed on request goes as a loose contact too', async () => {
  const { db } = fresh;
  const { id: applicantId, email } = await activeApplicant(db, noon('2026-03-01'));
  const [prospect] = await someProspects(db, await someStaff(db, noon('2026-03-01')), '2026-02-01');
  const hers = addressHmac(testKeys.suppression, email);
  await fresh.ownerSql`update prospect set email_hmac = ${hers} where id = ${prospect!}`;
  const leaving = { applicantId, wording: wordingOf(policy, 'account-storage', 'nl'), method: 'test' };
  await db.change(noon('2026-03-02'), 'person', (tx, note) => withdrawConsent(tx, note, leaving, noon('2026-03-02')));
  expect(await night('RET-APPLICANT', '2026-03-10')).toBe(1);
  expect([await count('applicant'), await count('prospect')]).toEqual([0, 0]);
});

describe('[51] a customer who asks to be deleted', () => {
  const asked = '2026-03-02';
  const ask = (customerId: Parameters<typeof askCustomerDeletion>[1]) =>
    fresh.db.change(noon(asked), 'test', (tx) => askCustomerDeletion(tx, customerId, noon(asked)));

  test('[51] is told which ads are open first, and asks nothing by it', async () => {
    const contract = await someContract(fresh.db, noon('2026-03-01'));
    const adId = await orderAd(fresh.db, noon('2026-03-01'), contract);
    const [ad] = await fresh.db.sql<{ number: number }[]>`select number from ad where id = ${adId}`;
    expect(await ask(contract.customerId)).toEqual({ asked: false, openAds: [ad!.number] });
    expect((await customerStanding(fresh.db.sql, contract.customerId)).deletionAskedAt).toBeNull();
  });

  test('[51] loses contact persons after the grace; name and contract stay restricted as long as a law asks for an invoice', async () => {
    const { db } = fresh;
    const { customerId, contractId, staff } = await someContract(db, noon('2026-03-01'));
    await orderAd(db, noon('2026-03-01'), { customerId, contractId });
    await db.sql`update ad set withdrawn_at = ${noon('2026-03-01')}, archived_at = ${noon('2026-03-01')}`;
    const [customer] = await db.sql<{ enterpriseNumber: string }[]>`select enterprise_number from customer`;
    const { enterpriseNumber } = customer!;
    await bill(enterpriseNumber, staff);
    expect(await ask(customerId)).toEqual({ asked: true });
    expect(await night('RET-CLIENT-DEL', '2026-03-09')).toBe(0);
    expect(await night('RET-CLIENT-DEL', '2026-03-10')).toBe(1);
    expect(await contactPersons(db.sql, customerId)).toEqual([]);
    expect([await count('agreed_contact'), await count('ad_contact'), await count('contract')]).toEqual([0, 0, 1]);
    expect(await listCustomers(db.sql)).toMatchObject([{ name: 'Proefbedrijf', restrictedAt: noon(asked) }]);

    await db.change(noon('2050-01-01'), 'test', async (tx) => {
      const invoices = await tx<{ id: string }[]>`select id from invoice`;
      await storeOf('RET-INVOICE')!.destroy(
        tx,
        invoices.map(({ id }) => id),
        noon('2050-01-01'),
      );
    });
    expect(await findCustomer(db.sql, enterpriseNumber)).toBeNull();
    expect(await db.sql`select name, vat_number from customer`).toEqual([{ name: '', vatNumber: null }]);
    expect(await db.sql`select reference = id::text as is_blank from contract`).toEqual([{ isBlank: true }]);
  });
});

async function bill(enterpriseNumber: string, archivedBy: StaffId): Promise<void> {
  const document = Buffer.from(randomUUID());
  const at = noon('2026-03-01');
  await fresh.db.change(at, 'test', async (tx) => {
    const party = { id: randomUUID() as InvoicePartyId, kind: 'customer' as const, name: 'Proefbedrijf' };
    const partyId = await partyOf(tx, { ...party, identifier: `0208:${enterpriseNumber}` }, at);
    const dates = { issuedOn: '2026-03-01', vatDueOn: '2026-03-01', fiscalYearEndsOn: '2026-12-31' };
    const sha256 = createHash('sha256').update(document).digest();
    const money = { currency: 'EUR', payable: '121.00', typeCode: '380', number: 'F-1' };
    await insertInvoice(
      tx,
      { id: randomUUID() as InvoiceId, partyId, ...dates, ...money, document, sha256, archivedBy },
      at,
    );
  });
}

describe('[36] a hold on a person or a customer keeps all that is theirs', () => {
  const far = '2090-01-01';
  const holdOn = (subject: string): StandingHold => ({ rule: null, subject, placedOn: '2026-01-01', endsOn: null });

  /** Somebody who leaves, and all that a house can have of her. */
  async function someoneLeaving() {
    const { sql } = fresh.db;
    const { applicantId, adId, runId } = await mailedPair('2026-01-31', 'skipped');
    const at = noon('2026-01-31');
    await someBehaviour(fresh.db, { kind: 'searched', week: '2026-01-26' }, [applicantId]);
    const text = { id: randomUUID(), applicantId, field: 'summary', codes: ['health'], text: 'x', at, until: at };
    await sql`insert into quarantine ${sql(text)}`;
    const link = { tokenSha256: createHash('sha256').update(applicantId).digest(), createdAt: at, applicantId };
    await sql`insert into link ${sql({ ...link, purpose: 'sign-in', expiresAt: at })}`;
    const request = { id: randomUUID(), content: 'human-review', adId, applicantId, receivedAt: at };
    await sql`insert into request ${sql({ ...request, answeredAt: at, outcome: 'upheld' })}`;
    const said = { applicantId, wording: wordingOf(policy, 'account-storage', 'nl'), method: 'test' };
    await fresh.db.change(at, 'person', (tx, note) => withdrawConsent(tx, note, said, at));
    const [prospect] = await someProspects(fresh.db, await someStaff(fresh.db, at), '2026-01-01');
    await fresh.ownerSql`
      update prospect set email_hmac = (select email_hmac from applicant where id = ${applicantId}) where id = ${prospect!}`;
    await sql`insert into match ${sql({ runId, applicantId, adId, score: 86, reasons: sql.json([]) })} on conflict do nothing`;
    return applicantId;
  }

  const hers: [RetentionRuleId, string[]][] = [
    ['MAIL-STORE', ['mail', 'introduction']],
    ['VIS-ACCOUNT', ['behaviour']],
    ['GEN-SECURE', ['link']],
    ['GEN-CONSENT', ['consent']],
    ['RGT-ACCESS', ['request']],
    ['APP-SENSITIVE', ['quarantine']],
    ['MATCH-CONSENT', ['match', 'match_candidate']],
    ['RET-PROSPECT', ['prospect']],
    ['RET-APPLICANT', ['applicant']],
  ];

  test.each(hers)('[36] a hold on a person keeps all that is hers, rule by rule: %s', async (rule, tables) => {
    const counts = () => Promise.all(tables.map(count));
    const person = await someoneLeaving();
    const before = await counts();
    expect(Math.min(...before)).toBeGreaterThan(0);
    await night(rule, far, [holdOn(person)]);
    expect(await counts()).toEqual(before);
    await night(rule, far);
    const after = await counts();
    expect(after.every((left, index) => left < before[index]!)).toBe(true);
  });

  test.each([
    ['ARC-RELEVANCE', 'ad_contact'],
    ['MAIL-STORE', 'mail'],
    ['GEN-SECURE', 'link'],
    ['RET-CLIENT-DEL', 'customer_contact'],
  ] as const)('[36] a hold on a customer keeps all that is his, rule by rule: %s', async (rule, table) => {
    const { sql } = fresh.db;
    const at = noon('2026-03-01');
    const { customerId, contractId, staff } = await someContract(fresh.db, at);
    await orderAd(fresh.db, at, { customerId, contractId });
    await sql`update ad set withdrawn_at = ${at}, archived_at = ${at}`;
    const [contact] = await contactPersons(sql, customerId);
    const mail = { id: randomUUID(), kind: 'ad-reminder', dedupeKey: 'x', queuedAt: at, state: 'sent' };
    await sql`insert into mail ${sql({ ...mail, contactId: contact!.id })}`;
    const link = { tokenSha256: createHash('sha256').update('x').digest(), createdAt: at, contactId: contact!.id };
    await sql`insert into link ${sql({ ...link, purpose: 'employer', expiresAt: at })}`;
    const [customer] = await sql<{ enterpriseNumber: string }[]>`select enterprise_number from customer`;
    await bill(customer!.enterpriseNumber, staff);
    await fresh.db.change(at, 'test', (tx) => askCustomerDeletion(tx, customerId, at));
    expect(await night(rule, far, [holdOn(customerId)])).toBe(0);
    expect(await count(table)).toBe(1);
    expect(await night(rule, far)).toBe(1);
    expect(await count(table)).toBe(0);
  });

  test('[36] a hold on a customer is a hold on his invoices', async () => {
    const { customerId, staff } = await someContract(fresh.db, noon('2026-03-01'));
    const [customer] = await fresh.db.sql<{ enterpriseNumber: string }[]>`select enterprise_number from customer`;
    await bill(customer!.enterpriseNumber, staff);
    const range = { startedThrough: everyDay, after: null, limit: 1 };
    const [invoice] = await fresh.db.change(noon(far), 'test', (tx) =>
      subjectsAfter(tx, storeOf('RET-INVOICE')!, range),
    );
    expect(holdsOn([holdOn(customerId)], 'RET-INVOICE', invoice!.id, ...invoice!.owners)).toHaveLength(1);
    const listed = await listInvoices(fresh.db.sql, customerId);
    const ahead = { policy, holds: [holdOn(customerId)], today: far };
    expect(keptAmong(listed, ahead)).toMatchObject({ byHold: 1, byOwner: 0, erasable: 0 });
  });

  test('[18][36] a night goes without who is held, and her part goes when the hold ends', async () => {
    const { sql } = fresh.db;
    const { applicantId, adId, runId } = await mailedPair('2026-01-31', 'sent');
    const { id: other } = await activeApplicant(fresh.db, noon('2026-01-31'));
    await sql`insert into match_candidate ${sql({ runId, applicantId: other, shard: 0 })}`;
    await sql`insert into match ${sql({ runId, applicantId: other, adId, score: 70, reasons: sql.json([]) })}`;
    const hold = { ...holdOn(applicantId), endsOn: '2026-09-01' };
    expect(await night('MATCH-CONSENT', '2026-09-01', [hold])).toBe(1);
    expect(await sql`select applicant_id from match`).toEqual([{ applicantId }]);
    expect(await sql`select score from introduction`).toEqual([{ score: 86 }]);
    expect(await night('MATCH-CONSENT', '2026-09-01', [hold])).toBe(0);
    expect(await night('MATCH-CONSENT', '2026-09-02', [hold])).toBe(1);
    expect([await count('match'), await count('match_candidate')]).toEqual([0, 0]);
  });

  test('[36] an ad goes, and of who is held what ties her to it stays', async () => {
    const { applicantId, adId } = await mailedPair('2026-01-31', 'sent');
    const at = noon('2026-01-31');
    await fresh.db.sql`update ad set withdrawn_at = ${at}, archived_at = ${at} where id = ${adId}`;
    expect(await night('ARC-RELEVANCE', far, [holdOn(applicantId)])).toBe(1);
    expect([await count('match'), await count('introduction')]).toEqual([1, 1]);
  });
});
