import { randomUUID } from 'node:crypto';
import { giveConsent, withdrawConsent } from '../../src/db/onboarding';
import { liveConsents } from '../../src/db/consents';
import { recordDisclosure } from '../../src/db/disclosures';
import { openProcesses } from '../../src/db/open-processes';
import { listNotices } from '../../src/db/recipient-notices';
import { findReceipt, listReceipts } from '../../src/db/receipts';
import type { ConsentPurposeId } from '../../src/policy/ids';
import { receiptFile, verifyReceiptFile } from '../../src/policy/receipt-file';
import { publicJwk } from '../../src/rules/signature';
import type { ApplicantId, ConsentId, CustomerId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { createSite } from '../../src/web/site';
import { createGate } from '../../workers/gate';
import { policyReader } from '../../workers/wire';
import { shippedPolicy } from '../../workers/shipped';
import { publicUrl, startCompany, type TestCompany } from '../support/company';
import { testKeys } from '../support/database';
import { addressOf, eventually, linkIn } from '../support/mailbox';
import { activeApplicant, orderAd, someContract, someStaff, wordingOf } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

const days = (count: number) => count * 24 * 60 * 60 * 1000;
const handleOf = (id: ConsentId) => company.client.workflow.getHandle(workflowIds.consent(id));
const sharing = 'sharing-with-customers';

async function said(
  decision: 'give' | 'withdraw',
  applicantId: ApplicantId,
  purpose: ConsentPurposeId,
  customerId?: CustomerId,
): Promise<ConsentId> {
  const at = await company.clock.now();
  const wording = wordingOf(shippedPolicy().policy, purpose, 'nl');
  const consent = { applicantId, wording, method: 'test', ...(customerId && { customerId }) };
  await company.db.change(at, 'person', async (tx, note) => {
    if (decision === 'give') await giveConsent(tx, note, consent, at);
    else await withdrawConsent(tx, note, consent, at);
  });
  return (await lastOf(applicantId, purpose)).id;
}

async function lastOf(applicantId: ApplicantId, purpose: string): Promise<{ id: ConsentId }> {
  const [row] = await company.db.sql<{ id: ConsentId }[]>`
    select id from consent where applicant_id = ${applicantId} and purpose = ${purpose} order by seq desc limit 1`;
  return row!;
}

/** The outcome of its process, once the relay has started it. */
async function ended(id: ConsentId): Promise<unknown> {
  return eventually(
    () =>
      handleOf(id)
        .result()
        .catch(() => null),
    'the process of a consent',
  );
}

/** A customer of whom the contact person has an address of her own, who was sent an application. */
async function sharedWith(applicantId: ApplicantId): Promise<{ customerId: CustomerId; email: string }> {
  const at = await company.clock.now();
  const { customerId } = await someContract(company.db, at);
  const email = `hr.${randomUUID().slice(0, 8)}@proef.test`;
  await company.ownerSql`update customer_contact set email = ${email} where customer_id = ${customerId}`;
  await said('give', applicantId, sharing, customerId);
  await company.db.change(at, 'person', (tx, note) =>
    recordDisclosure(
      tx,
      note,
      { applicantId, customerId, adId: null, purpose: sharing, fields: ['name', 'email'] },
      at,
    ),
  );
  return { customerId, email };
}

/** What an operator reads at a stage, as the Temporal UI gets it. */
async function detailsAt(id: ConsentId, stage: string): Promise<string> {
  return eventually(async () => {
    const { currentDetails } = await handleOf(id).query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    return currentDetails?.includes(`| Stap\u2003 | ${stage} |`) ? currentDetails : null;
  }, `a consent at ${stage}`);
}

const mailsTo = (email: string) => company.mailbox.mails.filter((mail) => addressOf(mail) === email);
const noticesOf = (id: ConsentId) => listNotices(company.db.sql, id);

test('[3] every consent has a signed receipt that names nobody, and that anyone can verify', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const consent = await said('give', id, 'newsletter');
  await eventually(async () => (await listReceipts(company.db.sql, id)).length === 3, 'three receipts');
  expect(await ended(consent)).toBe('given');
  const [latest] = await listReceipts(company.db.sql, id);
  expect(latest).toMatchObject({ purpose: 'newsletter', event: 'given' });
  const { jws } = (await findReceipt(company.db.sql, latest!.id, id))!;
  expect(await findReceipt(company.db.sql, latest!.id, randomUUID() as ApplicantId)).toBeNull();
  const file = receiptFile(jws);
  expect(verifyReceiptFile(file, [publicJwk(testKeys.receipt)])).toMatchObject({ ok: true });
  expect(/An Proef|@mail\.test/.exec(file)).toBeNull();
});

test('[18][19] a withdrawal holds in every place, also where something slips in behind the click', async () => {
  const at = await company.clock.now();
  const { id } = await activeApplicant(company.db, at);
  const adId = await orderAd(company.db, at, await someContract(company.db, at));
  await said('give', id, 'publication');
  for (const purpose of ['matching', 'publication'] as const) {
    const wording = wordingOf(shippedPolicy().policy, purpose, 'nl');
    // What a night that is just writing, or a page that is just saved, would leave.
    await company.db.change(at, 'person', async (tx, note) => {
      await withdrawConsent(tx, note, { applicantId: id, wording, method: 'test' }, at);
      const run = randomUUID();
      await tx`insert into match_run (id, business_date, scheduled_at) values (${run}, ${purpose === 'matching' ? '2026-01-01' : '2026-01-02'}, ${at})`;
      if (purpose === 'matching')
        await tx`insert into match (run_id, applicant_id, ad_id, score, reasons) values (${run}, ${id}, ${adId}, 1, '[]')`;
      else
        await tx`insert into publication (applicant_id, token, name_shown, fields, published_at, changed_at) values (${id}, 't', 'none', '{}', ${at}, ${at})`;
    });
    const table = { matching: 'match', publication: 'publication' }[purpose];
    await ended((await lastOf(id, purpose)).id);
    expect(await company.db.sql`select from ${company.db.sql(table)} where applicant_id = ${id}`).toHaveLength(0);
  }
  const repairs = await company.db.sql`select from ledger where subject = ${id} and event = 'consent.effect-repaired'`;
  expect(repairs).toHaveLength(2);
  expect(await liveConsents(company.db.sql, id)).toEqual(['account-storage']);
});

test('[3] a consent whose process was ended before its receipt is one that has lost its process', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const consent = await said('give', id, 'newsletter');
  await ended(consent);
  const isOpen = async () =>
    (await openProcesses(company.db.sql)).some(({ workflowId }) => workflowId === workflowIds.consent(consent));
  expect(await isOpen()).toBe(false);
  await company.db.sql`delete from receipt where consent_id = ${consent}`;
  expect(await isOpen()).toBe(true);
});

test('[20] an employer is told within a minute, reminded by the policy, and his click ends it', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const { customerId, email } = await sharedWith(id);
  const other = await sharedWith(id);
  const consent = await said('withdraw', id, sharing, customerId);
  expect(await liveConsents(company.db.sql, id)).toContain(sharing);
  const mail = await company.mailbox.next(email);
  expect(mail.text).toContain('An Proef trok de toestemming in');
  const told = await eventually(
    async () => (await noticesOf(consent)).find(({ state }) => state === 'told'),
    'a notice that was told',
  );
  const [{ at: withdrawnAt }] = await company.db.sql<[{ at: Date }]>`select at from consent where id = ${consent}`;
  expect(told.toldAt!.getTime() - withdrawnAt.getTime()).toBeLessThan(60_000);
  expect(mailsTo(other.email)).toEqual([]);

  await company.sleep(days(7.1));
  await eventually(() => mailsTo(email).length === 2, 'a reminder');
  const reminder = mailsTo(email)[1]!;
  expect(reminder.subject).toContain('Herinnering');
  const { db, clock } = company;
  const { promises } = shippedPolicy();
  const site = await createSite({
    db,
    clock,
    publicUrl,
    keys: testKeys,
    readPolicy: policyReader(db),
    gate: createGate(db, 'NL'),
    promises,
  });
  const path = new URL(linkIn(reminder, '/nl/told/')).pathname;
  const ask = (method: 'GET' | 'POST') =>
    site.inject({
      method,
      url: path,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'POST' && { payload: '' }),
    });
  expect((await ask('GET')).body).toContain('Ik weet dit');
  expect((await noticesOf(consent))[0]!.state).toBe('told');
  for (const _click of [1, 2]) expect((await ask('POST')).body).toContain('Uw antwoord is bewaard');
  expect((await noticesOf(consent))[0]!.state).toBe('acknowledged');
  expect(await ended(consent)).toBe('withdrawn');
  await company.sleep(days(30));
  expect(mailsTo(email)).toHaveLength(2);
  await site.close();
});

test('[20] who never answers is asked as often as the policy says; then a person closes it, with a code', async () => {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  const { id } = await activeApplicant(company.db, at);
  const { customerId, email } = await sharedWith(id);
  const consent = await said('withdraw', id, sharing, customerId);
  await company.mailbox.next(email);
  await company.sleep(days(40));
  await eventually(() => mailsTo(email).length === 3, 'three mails');
  const [notice] = await noticesOf(consent);
  const details = await detailsAt(consent, 'unanswered');
  expect(details).toContain('| Wie\u2003 | medewerker |');
  expect(details).toContain(`told · 3 × gemaild · ${notice!.id}`);
  expect(details).toMatch(/zin \d+/);
  for (const update of ['acknowledge', 'impossible']) expect(details).toContain(`- \`${update}\` met \`{"staff":`);
  expect(details).not.toContain('Proef');
  const impossible = (more: object) => handleOf(consent).executeUpdate('impossible', { args: [{ staff, ...more }] });
  await expect(impossible({ notice: notice!.id, reason: 'Bo is ziek' })).rejects.toThrow();
  await expect(impossible({ notice: randomUUID(), reason: 'no-answer' })).rejects.toThrow();
  expect(await impossible({ notice: notice!.id, reason: 'no-answer' })).toBe('impossible');
  expect(await ended(consent)).toBe('withdrawn');
  const [entry] = await company.db.sql`
    select actor, facts from ledger where subject = ${id} and event = 'recipient.impossible'`;
  expect(entry).toMatchObject({ actor: `staff:${staff}`, facts: { reason: 'no-answer', customer: customerId } });
});

test('[20] an address that refuses mail goes to a person at once, who hears it from the employer', async () => {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  const { id } = await activeApplicant(company.db, at);
  const { customerId, email } = await sharedWith(id);
  company.mailbox.refuse('550 no such user', email);
  const consent = await said('withdraw', id, sharing, customerId);
  await eventually(async () => (await noticesOf(consent))[0]!.attempts === 3, 'a refused mail');
  company.mailbox.refuse(null);
  const [notice] = await noticesOf(consent);
  expect(notice!.state).toBe('to-tell');
  const acknowledge = () => handleOf(consent).executeUpdate('acknowledge', { args: [{ staff, notice: notice!.id }] });
  expect(await eventually(() => acknowledge().catch(() => null), 'the process at its wait')).toBe('acknowledged');
  expect(await ended(consent)).toBe('withdrawn');
});

test('[13] withdrawing storage withdraws everything, tells every employer, and gives a receipt for each', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const employers = [await sharedWith(id), await sharedWith(id)];
  const consent = await said('withdraw', id, 'account-storage');
  expect(await liveConsents(company.db.sql, id)).toEqual([]);
  const rows = await company.db.sql`
    select distinct on (purpose, customer_id) event from consent where applicant_id = ${id} order by purpose, customer_id, seq desc`;
  expect(rows.map(({ event }) => event)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn']);
  for (const { email } of employers) expect((await company.mailbox.next(email)).text).toContain('An Proef');
  await eventually(async () => (await noticesOf(consent)).every(({ state }) => state === 'told'), 'all told');
  const withdrawn = (await listReceipts(company.db.sql, id)).filter(({ event }) => event === 'withdrawn');
  expect(withdrawn).toHaveLength(4);
});

test('a consent that was overtaken is left as the later word says', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const first = await said('withdraw', id, 'matching');
  const second = await said('give', id, 'matching');
  expect(await ended(first)).toBe('withdrawn');
  expect(await ended(second)).toBe('given');
  expect(await liveConsents(company.db.sql, id)).toContain('matching');
});
