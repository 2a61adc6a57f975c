import { restrictApplicant } from '../../src/db/applicants';
import { liveConsents } from '../../src/db/consents';
import { policyInForce } from '../../src/db/policies';
import { policyOfDocument } from '../../src/policy/load';
import { termsOf } from '../../src/policy/terms';
import { consentWording } from '../../src/policy/purposes';
import { ann, escaped, idOf, monday, openSite, type SiteUnderTest } from './site-under-test';
import { confirmed, door, signUp } from './people-on-site';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const policyOf = async ({ db }: SiteUnderTest) => policyOfDocument((await policyInForce(db.sql, monday))!.document);
const mails = () => site.db.sql<{ kind: string }[]>`select kind from mail order by kind`;
const people = async () => (await site.db.sql`select 1 from applicant`).length;

describe('signing up', () => {
  test('[13] asks storage consent in the exact words of the policy, each purpose apart, nothing ticked before', async () => {
    const policy = await policyOf(site);
    for (const language of ['nl', 'fr', 'en'] as const) {
      const { body } = await site.visitor().get(`/${language}/sign-up`);
      for (const purpose of ['account-storage', 'matching'] as const) {
        expect(body).toContain(escaped(consentWording(policy, purpose, language).text));
      }
      // Terms, minimum age, storage, matching.
      expect(body.match(/type="checkbox"/g)).toHaveLength(4);
      expect(body).not.toMatch(/type="checkbox"[^>]*checked/);
    }
  });

  test('[13] stores nothing at all without the storage tick', async () => {
    const { statusCode, body } = await site.visitor().fill('/nl/sign-up', { ...ann, ...door });
    expect(statusCode).toBe(422);
    expect(body).toContain('Zonder deze toestemming');
    expect(await people()).toBe(0);
  });

  test('[3] records which words were ticked, in which language, under which policy, and only those', async () => {
    await signUp(site.visitor());
    const id = await idOf(site.db, ann.email);
    const policy = await policyOf(site);
    const rows = await site.db.sql`select purpose, event, wording_sha256, policy_version, method, at from consent`;
    const { sha256 } = consentWording(policy, 'account-storage', 'nl');
    const recorded = {
      purpose: 'account-storage',
      event: 'given',
      wordingSha256: sha256,
      policyVersion: policy.version,
    };
    expect(rows).toEqual([{ ...recorded, method: 'sign-up form, tick box', at: monday }]);
    expect(await liveConsents(site.db.sql, id)).toEqual([]);
  });

  test.each([
    ['changed between the page and the click', ['0'.repeat(64), '1']],
    ['are not said to have been on the screen', []],
  ])('[3] asks again when the words %s', async (_, wording) => {
    const { statusCode, body } = await site.visitor().post('/nl/sign-up', { ...ann, ...door, storage: 'on', wording });
    expect(statusCode).toBe(422);
    expect(body).toContain('Onze tekst is intussen gewijzigd');
    expect(body).not.toMatch(/type="checkbox"[^>]*checked/);
    expect(await people()).toBe(0);
  });

  test('[13] the terms and the minimum age are accepted apart from every consent, each in its own words', async () => {
    for (const missing of ['terms', 'age'] as const) {
      const { statusCode, body } = await signUp(site.visitor(), { [missing]: '' });
      expect([statusCode, await people()]).toEqual([422, 0]);
      expect(body).toContain(`id="${missing}-error"`);
    }
    await signUp(site.visitor());
    const id = await idOf(site.db, ann.email);
    const rows = await site.db.sql`
      select purpose, language, text, method, at from acceptance join consent_wording on sha256 = wording_sha256
      where applicant_id = ${id} order by purpose desc`;
    const terms = termsOf(await policyOf(site), 'nl');
    const said = { language: 'nl', method: 'sign-up form, tick box', at: monday };
    expect(rows).toEqual([
      { ...said, purpose: 'terms', text: terms.text },
      { ...said, purpose: 'minimum-age', text: 'Ik ben minstens 15 jaar.' },
    ]);
    const { body } = await site.visitor().get('/nl/terms');
    expect(body).toContain(`Versie ${terms.sha256.slice(0, 12)}`);
    for (const { heading, text } of terms.sections)
      for (const words of [heading, text]) expect(body).toContain(escaped(words));
  });

  test('[6] what was served is written down apart from the answer it preceded, and in which words', async () => {
    await signUp(site.visitor());
    const served = await site.db.sql<{ notice: string; place: string; answers: number }[]>`
      select purpose as notice, place, (select count(*)::int from consent where consent.answer_id = notice_served.answer_id) as answers
      from notice_served join consent_wording on sha256 = text_sha256 order by purpose`;
    const each = { place: '/sign-up', answers: 1 };
    expect(served).toEqual(['decree-rights', 'privacy-notice', 'terms'].map((notice) => ({ notice, ...each })));
    const [words] = await site.db.sql`select text from consent_wording where purpose = 'decree-rights'`;
    expect(words!['text']).toContain('U betaalt nooit');
  });

  test('who left and signs up again reads by mail that her account is closed; the page says the same to everyone', async () => {
    const { id } = await confirmed(site);
    await site.db.sql.begin((tx) => restrictApplicant(tx, id, monday));
    const [known, unknown] = [
      await signUp(site.visitor()),
      await signUp(site.visitor(), { email: 'bo@voorbeeld.test' }),
    ];
    expect(known.headers.location).toBe(unknown.headers.location);
    const mails = await site.db.sql`select kind from mail where applicant_id = ${id} and kind <> 'confirm'`;
    expect([...mails]).toEqual([{ kind: 'account-closed' }]);
  });

  test('[2] refuses a form with a field that is not asked, and says so', async () => {
    const { statusCode, body } = await signUp(site.visitor(), { birthDate: '1990-01-01' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Wij nemen alleen aan wat nodig is');
    expect(body).not.toContain('1990');
    expect(await people()).toBe(0);
  });

  test('[6] shows the rights and the privacy statement where data are collected, and keeps which version', async () => {
    const { body } = await site.visitor().get('/nl/sign-up');
    expect(body).toContain('Schrijf naar privacy@jobwijzer.example.');
    expect(body).toContain('inkijken, verbeteren, meenemen, laten wissen of minder laten gebruiken');
    expect(body).toContain('klacht indienen bij de Gegevensbeschermingsautoriteit');
    expect(body).toContain('href="/nl/privacy"');
    await signUp(site.visitor());
    const [row] = await site.db.sql`select notice_version from applicant`;
    expect(row!['noticeVersion']).toBe((await policyOf(site)).version);
  });

  test('[14] shows the eleven rights of annex 5 at sign-up and from every footer', async () => {
    for (const [language, free] of [
      ['nl', 'U betaalt nooit'],
      ['fr', 'Vous ne payez jamais'],
      ['en', 'You never pay'],
    ]) {
      const visitor = site.visitor();
      expect((await visitor.get(`/${language}/sign-up`)).body).toContain(free);
      expect((await visitor.get(`/${language}/jobs`)).body).toContain(`href="/${language}/rights"`);
      const { body } = await visitor.get(`/${language}/rights`);
      expect(body.slice(body.indexOf('<ol'), body.indexOf('</ol>')).match(/<li>/g)).toHaveLength(11);
      expect(body).toMatch(/(Versie|Version) [0-9a-f]{12}/);
      expect(body).toContain('mailto:');
    }
  });

  test('says at the field what is wrong, ties it to the field, and keeps what was typed', async () => {
    const { body } = await signUp(site.visitor(), { givenName: 'Ann <b>', email: 'geen adres', storage: 'on' });
    expect(body).toContain('href="#email"');
    expect(body).toContain('id="email-error">Dit is geen mailadres');
    expect(body).toMatch(/id="email"[^>]*aria-describedby="email-hint email-error" aria-invalid="true"/);
    expect(body).toContain('value="Ann &lt;b&gt;"');
    expect(body).toContain('value="geen adres"');
  });

  test('answers a known and an unknown address alike, and mails only the known one a way in', async () => {
    await confirmed(site);
    await site.db.sql`delete from mail`;
    const unknown = await signUp(site.visitor(), { email: 'nieuw@voorbeeld.test' });
    const known = await signUp(site.visitor(), { email: 'ANN@voorbeeld.test' });
    expect([known.statusCode, known.headers.location, known.body]).toEqual([303, '/nl/sign-up/sent', unknown.body]);
    expect(unknown.headers.location).toBe('/nl/sign-up/sent');
    expect(await mails()).toEqual([{ kind: 'sign-in' }]);
    expect(await people()).toBe(2);
  });

  test('takes the same time for a known and an unknown address', async () => {
    await confirmed(site);
    const took = async (email: string) => {
      const start = performance.now();
      await signUp(site.visitor(), { email });
      return performance.now() - start;
    };
    const known = await took(ann.email);
    const unknown = await took('nieuw@voorbeeld.test');
    expect(Math.min(known, unknown)).toBeGreaterThanOrEqual(145);
  });

  test('mails a new confirmation to who lost the first, at most one a minute', async () => {
    await signUp(site.visitor());
    await signUp(site.visitor());
    await signUp(site.visitor());
    expect(await mails()).toEqual([{ kind: 'confirm' }]);
  });
});
