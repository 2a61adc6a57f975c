import { randomUUID } from 'node:crypto';
import { createConsentActivities } from '../../activities/consents';
import { lastConsents, liveConsents } from '../../src/db/consents';
import { recordDisclosure } from '../../src/db/disclosures';
import { createLink } from '../../src/db/links';
import { giveConsent } from '../../src/db/onboarding';
import { policyInForce } from '../../src/db/policies';
import { listReceipts } from '../../src/db/receipts';
import { listNotices } from '../../src/db/recipient-notices';
import { consentPurposeIds } from '../../src/policy/ids';
import { policyOfDocument } from '../../src/policy/load';
import { consentWording } from '../../src/policy/purposes';
import { verifyReceiptFile } from '../../src/policy/receipt-file';
import { readJwks } from '../../src/policy/jwks';
import { addDays } from '../../src/rules/calendar';
import type { ApplicantId, ContactId, ConsentId, CustomerId } from '../../src/types/ids';
import { testKeys } from '../support/database';
import { someContract, wordingOf } from '../support/people';
import { confirmed } from './people-on-site';
import { escaped, monday, openSite, publicUrl, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const readPolicy = async () => policyOfDocument((await policyInForce(site.db.sql, monday))!.document);
const sharing = 'sharing-with-customers';

/** What the process does a moment after the click. */
async function issueReceipts(applicantId: ApplicantId): Promise<void> {
  const deps = { db: site.db, readPolicy, publicUrl, receiptKey: testKeys.receipt };
  const { issueReceipts } = createConsentActivities(deps as unknown as Parameters<typeof createConsentActivities>[0]);
  const events = await site.db.sql<{ id: ConsentId }[]>`select id from consent where applicant_id = ${applicantId}`;
  for (const { id } of events) await issueReceipts({ consentId: id, asOf: monday.toISOString() });
}

async function sharedWith(applicantId: ApplicantId): Promise<CustomerId> {
  const { customerId } = await someContract(site.db, monday);
  const wording = wordingOf(await readPolicy(), sharing, 'nl');
  await site.db.change(monday, 'person', async (tx, note) => {
    await giveConsent(tx, note, { applicantId, wording, method: 'application form', customerId }, monday);
    const disclosure = { applicantId, customerId, adId: null, purpose: sharing, fields: ['name'] };
    await recordDisclosure(tx, note, disclosure, monday);
  });
  return customerId;
}

const events = async (id: ApplicantId) =>
  (await site.db.sql`select purpose, event from consent where applicant_id = ${id} order by seq`).map(
    ({ purpose, event }) => `${purpose} ${event}`,
  );

describe('the page of consents', () => {
  test('[3] asks six purposes apart, each in the exact words of the policy, and only storage is given', async () => {
    const { visitor } = await confirmed(site);
    const policy = await readPolicy();
    for (const language of ['nl', 'fr', 'en'] as const) {
      const { body } = await visitor.get(`/${language}/me/consents`);
      for (const purpose of consentPurposeIds)
        expect(body).toContain(escaped(consentWording(policy, purpose, language).text));
      expect(body.match(/name="decision" value="give"/g)).toHaveLength(4);
      expect(body).not.toContain('name="decision" value="withdraw"');
      expect(Buffer.byteLength(body)).toBeLessThan(50_000);
    }
  });

  test.each(['matching', 'publication', 'newsletter', 'partner-analysis'] as const)(
    '[3] %s is given with one click and withdrawn with one; a second click changes nothing',
    async (purpose) => {
      const { visitor, id } = await confirmed(site);
      const { sha256 } = consentWording(await readPolicy(), purpose, 'nl');
      for (const decision of ['give', 'give', 'withdraw', 'withdraw', 'withdraw']) {
        const answer = await visitor.post('/nl/me/consents', { purpose, decision, wording: sha256 });
        expect(answer.statusCode).toBe(303);
      }
      expect(await events(id)).toEqual(['account-storage given', `${purpose} given`, `${purpose} withdrawn`]);
      expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
      const started = await site.db.sql`select input from outbox where workflow_type = 'followConsent'`;
      expect(started).toHaveLength(3);
    },
  );

  test('[18] withdrawing another consent leaves matches and queued digests alone', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    await site.db
      .sql`insert into mail (id, kind, dedupe_key, applicant_id, queued_at, state) values (${randomUUID()}, 'digest', 'x', ${id}, ${monday}, 'queued')`;
    const digest = async () => (await site.db.sql`select state from mail where kind = 'digest'`)[0]!['state'];
    await visitor.fill('/nl/me/consents', { purpose: 'newsletter', decision: 'give' });
    await visitor.post('/nl/me/consents', { purpose: 'newsletter', decision: 'withdraw' });
    expect(await digest()).toBe('queued');
    await visitor.post('/nl/me/consents', { purpose: 'matching', decision: 'withdraw' });
    expect(await digest()).toBe('skipped');
  });

  test('[19] withdrawing publication takes the page offline in the same moment', async () => {
    const { visitor, id } = await confirmed(site);
    await visitor.fill('/nl/me/consents', { purpose: 'publication', decision: 'give' });
    await site.db
      .sql`insert into publication (applicant_id, token, name_shown, fields, published_at, changed_at) values (${id}, 't', 'none', '{}', ${monday}, ${monday})`;
    await visitor.post('/nl/me/consents', { purpose: 'publication', decision: 'withdraw' });
    expect(await site.db.sql`select from publication`).toHaveLength(0);
  });

  test.each([
    ['a purpose that is none', { purpose: 'visitor-cookies', decision: 'give' }],
    ['a decision that is none', { purpose: 'newsletter', decision: 'perhaps' }],
    ['a field that is not asked', { purpose: 'newsletter', decision: 'give', phone: '1' }],
    ['sharing in general', { purpose: sharing, decision: 'give' }],
    [
      'sharing with an employer she never applied to',
      { purpose: sharing, decision: 'withdraw', customer: randomUUID() },
    ],
    ['an employer for another purpose', { purpose: 'newsletter', decision: 'give', customer: randomUUID() }],
    ['an employer that is no id', { purpose: sharing, decision: 'withdraw', customer: '1' }],
  ])('%s is refused, and nothing is written', async (_, form) => {
    const { visitor, id } = await confirmed(site);
    expect((await visitor.post('/nl/me/consents', form)).statusCode).toBe(400);
    expect(await lastConsents(site.db.sql, id)).toHaveLength(1);
  });
});

describe('sharing, per employer', () => {
  test('[20] lists each employer, withdraws one with one click, and gives none here', async () => {
    const { visitor, id } = await confirmed(site);
    const [first, second] = [await sharedWith(id), await sharedWith(id)];
    const { body } = await visitor.get('/nl/me/consents');
    expect(body.match(/Uw gegevens doorgeven aan Proefbedrijf/g)).toHaveLength(2);
    const form = { purpose: sharing, customer: first };
    expect((await visitor.post('/nl/me/consents', { ...form, decision: 'withdraw' })).statusCode).toBe(303);
    const live = await site.db
      .sql`select customer_id from live_consent where applicant_id = ${id} and purpose = ${sharing}`;
    expect(live.map(({ customerId }) => customerId)).toEqual([second]);
    expect((await visitor.post('/nl/me/consents', { ...form, decision: 'give' })).statusCode).toBe(400);
    const notices = await site.db.sql`select customer_id, state from recipient_notice`;
    expect(notices).toEqual([{ customerId: first, state: 'to-tell' }]);
  });

  test('[20] the employer says by link that he knows; looking changes nothing, a second click neither', async () => {
    const { visitor, id } = await confirmed(site);
    const customerId = await sharedWith(id);
    await visitor.post('/nl/me/consents', { purpose: sharing, customer: customerId, decision: 'withdraw' });
    const withdrawal = (await lastConsents(site.db.sql, id)).find((last) => last.customerId === customerId)!;
    const notice = async () => (await listNotices(site.db.sql, withdrawal.id))[0]!;
    const contactId = (await notice()).contactId as ContactId;
    const link = { purpose: 'acknowledge', contactId, about: (await notice()).id } as const;
    const token = await createLink(site.db.sql, { ...link, at: monday, expiresAt: addDays(monday, 9) });
    const employer = site.visitor();
    const page = await employer.get(`/nl/told/${token}`);
    expect(page.body).toContain('Ik weet dit');
    expect(page.body).not.toContain('Ann Voorbeeld');
    expect((await notice()).state).toBe('to-tell');
    expect((await employer.post(`/nl/told/${token}`, { more: '1' })).statusCode).toBe(400);
    for (const _click of [1, 2]) expect((await employer.post(`/nl/told/${token}`)).body).toContain('Dank u');
    expect((await notice()).state).toBe('acknowledged');
    const signals = await site.db
      .sql`select from outbox where kind = 'signal' and workflow_id = ${`consent/${withdrawal.id}`}`;
    expect(signals).toHaveLength(1);
    expect((await employer.get('/nl/told/nonsense')).statusCode).toBe(410);
    site.setTime(addDays(monday, 9));
    expect((await employer.post(`/nl/told/${token}`)).statusCode).toBe(410);
  });
});

describe('leaving', () => {
  test('[13][68] is shown as the erasure request it is, before anything happens', async () => {
    const { visitor, id } = await confirmed(site);
    await sharedWith(id);
    expect((await visitor.get('/nl/me/consents')).body).toContain('href="/nl/me/consents/storage"');
    const { body } = await visitor.get('/nl/me/consents/storage');
    for (const words of [
      'Meteen',
      'Vanzelf, na 7 dagen',
      'Tot dan kunt u toch blijven',
      '5 jaar',
      'Proefbedrijf',
      'Intrekken en alles laten wissen',
    ])
      expect(body).toContain(words);
    for (const page of ['consents/receipts', 'profile.json']) {
      expect(body).toContain(`href="/nl/me/${page}"`);
      expect((await visitor.get(`/nl/me/${page}`)).statusCode).toBe(200);
    }
    expect(await liveConsents(site.db.sql, id)).toContain('account-storage');
    const form = { purpose: 'account-storage', decision: 'withdraw' };
    expect((await visitor.post('/nl/me/consents', form)).body).toContain('Uw toestemming is ingetrokken');
    expect((await events(id)).filter((event) => event.endsWith('withdrawn'))).toEqual([
      'account-storage withdrawn',
      `${sharing} withdrawn`,
    ]);
    expect(await site.db.sql`select from recipient_notice`).toHaveLength(1);
  });

  test('[35][63] can be undone by the link until the last day of the grace, with storage alone; a look changes nothing', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    const left = await visitor.post('/nl/me/consents', { purpose: 'account-storage', decision: 'withdraw' });
    const [, path = ''] = /href="(\/nl\/stay\/[\w-]{22})"/.exec(left.body) ?? [];
    const { body } = await site.visitor().get(path);
    const [, wording = ''] = /name="wording" value="([0-9a-f]{64})"/.exec(body) ?? [];
    expect(body).toContain(escaped(wordingOf(await readPolicy(), 'account-storage', 'nl').text));
    const restricted = () => site.db.sql`select from applicant where id = ${id} and restricted_at is not null`;
    expect(await restricted()).toHaveLength(1);
    expect((await site.visitor().post(path, { wording: 'a'.repeat(64) })).statusCode).toBe(422);
    expect(await restricted()).toHaveLength(1);
    expect((await site.visitor().post(path, { wording })).body).toContain('Fijn dat u blijft');
    expect(await restricted()).toHaveLength(0);
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    expect((await site.visitor().post(path, { wording })).body).toContain('Fijn dat u blijft');
    expect(await site.db.sql`select from ledger where event = 'applicant.kept'`).toHaveLength(1);
  });

  test('[35] after the grace the link leads to a page that says so, and undoes nothing', async () => {
    const { visitor, id } = await confirmed(site);
    await visitor.post('/nl/me/consents', { purpose: 'account-storage', decision: 'withdraw' });
    const over = await createLink(site.db.sql, { purpose: 'stay', applicantId: id, at: monday, expiresAt: monday });
    const wording = wordingOf(await readPolicy(), 'account-storage', 'nl').sha256;
    for (const answer of [await visitor.get(`/nl/stay/${over}`), await visitor.post(`/nl/stay/${over}`, { wording })]) {
      expect(answer.statusCode).toBe(410);
      expect(answer.body).toContain('Dit kan niet meer ongedaan gemaakt worden');
    }
    expect(await site.db.sql`select from applicant where id = ${id} and restricted_at is not null`).toHaveLength(1);
  });
});

describe('receipts', () => {
  test('[3] are listed, read and downloaded by their owner alone, and the download verifies with our public key', async () => {
    const { visitor, id } = await confirmed(site, { matching: 'on' });
    expect((await visitor.get('/nl/me/consents/receipts')).body).toContain('nog geen bewijzen');
    await issueReceipts(id);
    const [receipt] = await listReceipts(site.db.sql, id);
    const url = `/nl/me/consents/receipts/${receipt!.id}`;
    expect((await visitor.get('/nl/me/consents/receipts')).body).toContain(`href="${url}"`);
    for (const language of ['nl', 'fr', 'en']) {
      const { body, headers } = await visitor.get(url.replace('/nl/', `/${language}/`));
      expect(body).toContain('Voorbeeldjobs BV (Jobwijzer)');
      expect(body).toContain(escaped(consentWording(await readPolicy(), 'matching', 'nl').text));
      expect(headers['cache-control']).toBe('no-store');
    }
    const file = await visitor.get(`${url}.json`);
    expect(file.headers['content-disposition']).toBe(`attachment; filename="receipt-${receipt!.id}.json"`);
    const jwks = await site.visitor().get('/.well-known/jwks.json');
    expect(jwks.headers['content-type']).toContain('application/jwk-set+json');
    expect(jwks.body).not.toContain('"d"');
    expect(verifyReceiptFile(file.body, readJwks(jwks.body)!)).toMatchObject({ ok: true });
    // The notices of the sign-up form stand in it, apart from the answer.
    expect(file.body).toContain('"dct:source": "/sign-up"');

    const { visitor: other } = await confirmed(site, { email: 'bo@voorbeeld.test' });
    for (const path of [url, `${url}.json`, '/nl/me/consents/receipts/nonsense'])
      expect((await other.get(path)).statusCode).toBe(404);
    expect((await site.visitor().get(`${url}.json`)).headers.location).toBe('/nl/sign-in');
  });
});
