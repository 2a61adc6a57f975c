import { readApplicant } from '../../src/db/applicants';
import { lastConsents, liveConsents } from '../../src/db/consents';
import { admitApplicant } from '../../src/db/onboarding';
import { policyInForce } from '../../src/db/policies';
import { policyOfDocument } from '../../src/policy/load';
import { consentWording } from '../../src/policy/purposes';
import { addressHmac } from '../../src/rules/address';
import { addDays } from '../../src/rules/calendar';
import { testKeys } from '../support/database';
import { ann, escaped, idOf, monday, openSite, type SiteUnderTest } from './site-under-test';
import { bringResume, confirmed, door, mailedLink, signUp } from './people-on-site';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const policyOf = async ({ db }: SiteUnderTest) => policyOfDocument((await policyInForce(db.sql, monday))!.document);

describe('confirming', () => {
  test('looking at the link changes nothing; the button confirms, signs in and leads to the consents', async () => {
    const visitor = site.visitor();
    await signUp(visitor);
    const id = await idOf(site.db, ann.email);
    const link = `/nl/confirm/${await mailedLink(site.db, id, 'confirm')}`;
    const asked = (await visitor.get(link)).body;
    expect(asked).toContain('Mijn inschrijving bevestigen');
    // Anyone can sign up with anyone's address: whose it is must see what a click makes live.
    expect(asked).toContain(escaped(consentWording(await policyOf(site), 'account-storage', 'nl').text));
    expect(asked).not.toContain(escaped(consentWording(await policyOf(site), 'matching', 'nl').text));
    expect((await readApplicant(site.db.sql, id))!.confirmedAt).toBeNull();
    const clicked = await visitor.post(link);
    expect([clicked.statusCode, clicked.headers.location]).toEqual([303, '/nl/me/consents?welcome=1']);
    expect((await readApplicant(site.db.sql, id))!.confirmedAt).toEqual(monday);
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    expect((await visitor.get('/nl/me')).body).toContain('Dag Ann');
  });

  test('a link that was used signs nobody in', async () => {
    const { id } = await confirmed(site);
    const link = `/nl/confirm/${await mailedLink(site.db, id, 'confirm')}`;
    const other = site.visitor();
    expect((await other.post(link)).body).toContain('U hebt al bevestigd');
    expect(other.cookie).toBeNull();
  });

  test("an unknown link and one after the policy's days help further with 410", async () => {
    await signUp(site.visitor());
    const link = `/nl/confirm/${await mailedLink(site.db, await idOf(site.db, ann.email), 'confirm')}`;
    site.setTime(addDays(monday, 7));
    for (const url of [link, '/nl/confirm/nonsense']) {
      for (const answer of [await site.visitor().get(url), await site.visitor().post(url)]) {
        expect(answer.statusCode).toBe(410);
        expect(answer.body).toContain('href="/nl/sign-up"');
      }
    }
  });

  test('[13] who was imported must give storage consent first, in the words on the page', async () => {
    const id = crypto.randomUUID() as Awaited<ReturnType<typeof idOf>>;
    const invited = {
      ...ann,
      id,
      language: 'nl',
      phone: null,
      source: 'import',
      signedUpAt: monday,
      confirmBy: addDays(monday, 14),
    } as const;
    await site.db.change(monday, 'test', (tx, note) =>
      admitApplicant(tx, note, {
        applicant: invited,
        emailHmac: addressHmac(testKeys.suppression, ann.email),
        noticeVersion: 'x',
        earlierContactOn: '2026-01-01',
        consents: [],
      }),
    );
    const visitor = site.visitor();
    const link = `/nl/confirm/${await mailedLink(site.db, id, 'confirm')}`;
    expect((await visitor.get(link)).body).toContain(
      escaped(consentWording(await policyOf(site), 'account-storage', 'nl').text),
    );
    const refused = await visitor.post(link);
    expect(refused.statusCode).toBe(422);
    expect((await readApplicant(site.db.sql, id))!.confirmedAt).toBeNull();
    const shown = (await visitor.get(link)).body;
    expect(shown).toContain('Ik ben minstens 15 jaar.');
    expect(shown).not.toMatch(/type="checkbox"[^>]*checked/);
    for (const wrong of [{ storage: 'on' }, door, { ...door, storage: 'on', phone: '1' }]) {
      expect((await visitor.fill(link, wrong)).statusCode).toBe(422);
      expect((await readApplicant(site.db.sql, id))!.confirmedAt).toBeNull();
    }
    for (const wording of ['0', []]) {
      const stale = await visitor.post(link, { ...door, storage: 'on', wording });
      expect([stale.statusCode, stale.body.includes('Onze tekst is intussen gewijzigd')]).toEqual([422, true]);
    }
    expect((await visitor.fill(link, { ...door, storage: 'on' })).statusCode).toBe(303);
    expect(await site.db.sql`select 1 from acceptance where applicant_id = ${id}`).toHaveLength(2);
    expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
    expect((await lastConsents(site.db.sql, id))[0]!.at).toEqual(monday);
    for (const page of ['/nl/me/consents?welcome=1', '/nl/me']) {
      const { body } = await visitor.get(page);
      expect(body).toContain('Uw cv staat hier nog niet');
      expect(body).toContain('href="/nl/me/profile/resume"');
    }
    await bringResume(visitor, '{"basics":{"label":"Kok"}}');
    expect((await visitor.get('/nl/me')).body).not.toContain('Uw cv staat hier nog niet');
  });
});
