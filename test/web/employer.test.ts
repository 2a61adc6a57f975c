import { markAd, readAd, setAdEnd } from '../../src/db/ads';
import { createLink } from '../../src/db/links';
import { addDays, endOfDay } from '../../src/rules/calendar';
import type { AdId, ContactId } from '../../src/types/ids';
import type { Language } from '../../src/types/language';
import { workflowIds } from '../../src/types/messages';
import { orderAd, someContract, someDraft } from '../support/people';
import { monday, openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const lastDay = '2026-11-30';
const moves = ['extend', 'filled', 'remove'] as const;

/** An ad on the site, and what a reminder to its contact person carries. */
async function remindedAd({ endsOn = '2027-01-31', language = 'nl' as Language, expiresAt = endOfDay(lastDay) } = {}) {
  const contract = await someContract(site.db, monday, { startsOn: '2026-01-01', endsOn });
  const draft = someDraft({ title: 'Tuinier (m/v/x)' });
  const adId = await orderAd(site.db, monday, contract, { lastDay, draft });
  await site.db.change(monday, 'test', (tx) => markAd(tx, adId, 'publishedAt', monday));
  const [row] = await site.db.sql<{ contactId: ContactId }[]>`
    select contact_id from contract where id = ${contract.contractId}`;
  const { contactId } = row!;
  await site.db.sql`update customer_contact set language = ${language} where id = ${contactId}`;
  await site.db.sql`delete from outbox`;
  const token = await createLink(site.db.sql, { purpose: 'ad', contactId, about: adId, at: monday, expiresAt });
  return { adId, contactId, url: (move: string) => `/nl/employer/${token}/${move}` };
}

const adOf = async (adId: AdId) => (await readAd(site.db.sql, adId))!;
const eventsOf = async (adId: AdId) =>
  (await site.db.sql<{ event: string }[]>`select event from ledger where subject = ${adId} order by seq`).map(
    ({ event }) => event,
  );
const signals = async (adId: AdId) =>
  (await site.db.sql`select from outbox where kind = 'signal' and workflow_id = ${workflowIds.ad(adId)}`).length;

describe('the links of a reminder', () => {
  test('a look changes nothing, whatever opens it: GET and HEAD of each link', async () => {
    const { adId, url } = await remindedAd();
    const before = await adOf(adId);
    for (const move of moves) {
      const page = await site.visitor().get(url(move));
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain('Tuinier (m/v/x)');
      expect(page.headers['x-robots-tag']).toBe('noindex');
      await site.visitor().send('HEAD', url(move), {});
    }
    expect(await adOf(adId)).toEqual(before);
    expect(await site.db.sql`select from link where used_at is not null`).toHaveLength(0);
  });

  test('[8] extending asks a day within the contract, and the click is row, evidence and word to the process at once', async () => {
    const { adId, contactId, url } = await remindedAd();
    const page = await site.visitor().get(url('extend'));
    expect(page.body).toContain('min="2026-12-01" max="2027-01-31" value="2026-12-30"');
    const done = await site.visitor().post(url('extend'), { until: '2026-12-15' });
    expect(done.body).toContain('dinsdag 15 december 2026');
    expect((await adOf(adId)).endsAt).toEqual(endOfDay('2026-12-15'));
    expect(await signals(adId)).toBe(1);
    const [entry] = await site.db
      .sql`select actor, facts from ledger where subject = ${adId} and event = 'ad.extended'`;
    expect(entry).toEqual({
      actor: `contact:${contactId}`,
      facts: { from: endOfDay(lastDay).toISOString(), until: endOfDay('2026-12-15').toISOString() },
    });
  });

  test.each(['', '2026-11-30', '2027-02-01', '2026-02-30', 'morgen'])(
    '[8] a day outside what the contract leaves is told, and uses up nothing: %j',
    async (until) => {
      const { adId, url } = await remindedAd();
      const wrong = await site.visitor().post(url('extend'), { until });
      expect(wrong.statusCode).toBe(422);
      expect(wrong.body).toContain('aria-invalid="true"');
      expect(wrong.body).toContain('aria-describedby="until-hint until-error"');
      expect((await adOf(adId)).endsAt).toEqual(endOfDay(lastDay));
      expect((await site.visitor().post(url('extend'), { until: '2026-12-01' })).statusCode).toBe(200);
    },
  );

  test('[8] a contract without room says so, and offers the rest', async () => {
    const { url } = await remindedAd({ endsOn: lastDay });
    const { body } = await site.visitor().get(url('extend'));
    expect(body).toContain('Verlengen kan niet binnen dit contract');
    expect(body).not.toContain('<form');
    expect(body).toContain(url('filled'));
    expect((await site.visitor().get(url('filled'))).body).not.toContain(url('extend'));
  });

  test.each([
    ['filled', 'ad.filled', 'iemand vond'],
    ['remove', 'ad.withdrawn', 'niet meer te zien'],
  ])('[33] %s takes the ad off the site at once: 410', async (move, event, words) => {
    const { adId, url } = await remindedAd();
    expect((await site.visitor().get(`/nl/jobs/${adId}`)).statusCode).toBe(200);
    expect((await site.visitor().post(url(move))).body).toContain(words);
    expect((await site.visitor().get(`/nl/jobs/${adId}`)).statusCode).toBe(410);
    expect(await eventsOf(adId)).toEqual([event]);
    expect(await signals(adId)).toBe(1);
    const { filledAt, withdrawnAt } = await adOf(adId);
    expect([filledAt !== null, withdrawnAt]).toEqual([move === 'filled', monday]);
  });

  test.each(['filled', 'remove'])(
    '[33] %s is undone by the same link until the grace is over: the page says until when',
    async (move) => {
      const { adId, contactId, url } = await remindedAd();
      const before = await adOf(adId);
      const done = await site.visitor().post(url(move));
      expect(done.body).toContain(url('undo'));
      expect(done.body).toContain('Tot maandag 30 november 2026 om');
      const asked = await site.visitor().get(url('undo'));
      expect(asked.body).toContain('Zet de vacature terug');
      expect((await site.visitor().get(`/nl/jobs/${adId}`)).statusCode).toBe(410);
      const later = addDays(monday, 5);
      site.setTime(later);
      expect((await site.visitor().get(url(move))).body).toContain(url('undo'));
      expect((await site.visitor().post(url('undo'))).body).toContain('staat weer op de site');
      expect((await site.visitor().get(`/nl/jobs/${adId}`)).statusCode).toBe(200);
      expect(await adOf(adId)).toEqual({ ...before, reopenedAt: later });
      expect(await signals(adId)).toBe(2);
      const revival = await site.db.sql`select input from outbox where workflow_type = 'publishAd' and kind = 'signal'`;
      expect([...revival]).toEqual([{ input: { adId } }]);
      const [entry] = await site.db.sql`select actor from ledger where subject = ${adId} and event = 'ad.reopened'`;
      expect(entry).toEqual({ actor: `contact:${contactId}` });
      expect((await site.visitor().post(url('undo'))).statusCode).toBe(410);
    },
  );

  test('[33] nothing is undone after the grace, nor what staff took down, nor by a link that did something else', async () => {
    const late = await remindedAd({ expiresAt: addDays(monday, 60) });
    await site.db.change(monday, 'test', (tx) => setAdEnd(tx, late.adId, addDays(monday, 40), monday));
    await site.visitor().post(late.url('filled'));
    const other = await remindedAd();
    await site.visitor().post(other.url('extend'), { until: '2026-12-15' });
    site.setTime(addDays(monday, 1));
    await site.db.change(addDays(monday, 1), 'test', (tx) => markAd(tx, other.adId, 'withdrawnAt', addDays(monday, 1)));
    expect((await site.visitor().post(other.url('undo'))).statusCode).toBe(410);
    expect((await site.visitor().post((await remindedAd()).url('undo'))).statusCode).toBe(410);
    site.setTime(addDays(monday, 7));
    expect((await site.visitor().get(late.url('undo'))).statusCode).toBe(410);
    expect((await site.visitor().post(late.url('undo'))).statusCode).toBe(410);
    expect((await adOf(late.adId)).withdrawnAt).toEqual(monday);
  });

  test('a second click changes nothing and says how it is, also by another link of the same mail', async () => {
    const { adId, url } = await remindedAd();
    await site.visitor().post(url('extend'), { until: '2026-12-15' });
    for (const move of moves) {
      for (const { statusCode, body } of [await site.visitor().get(url(move)), await site.visitor().post(url(move))]) {
        expect(statusCode).toBe(200);
        expect(body).toContain('al gebruikt');
        expect(body).toContain('staat op de site tot en met dinsdag 15 december 2026');
      }
    }
    expect(await eventsOf(adId)).toEqual(['ad.extended']);
  });

  test.each(['2026-12-15', '2026-12-16'])(
    'of two clicks at once only one counts: 15 December and %s',
    async (other) => {
      const { adId, url } = await remindedAd();
      const clicks = ['2026-12-15', other].map((until) => site.visitor().post(url('extend'), { until }));
      const pages = (await Promise.all(clicks)).map(({ body }) => body.includes('al gebruikt'));
      expect(pages.toSorted()).toEqual([false, true]);
      expect(await eventsOf(adId)).toEqual(['ad.extended']);
    },
  );

  test('a link that came too late, or never was, helps further', async () => {
    const { adId, url } = await remindedAd();
    site.setTime(endOfDay(lastDay));
    for (const late of [await site.visitor().get(url('extend')), await site.visitor().post(url('filled'))]) {
      expect(late.statusCode).toBe(410);
      expect(late.body).toContain('Deze link werkt niet meer');
      expect(late.body).toContain('opnieuw plaatsen');
    }
    for (const unknown of ['/nl/employer/nonsense/extend', '/fr/employer/nonsense/filled', url('dance')]) {
      expect((await site.visitor().get(unknown)).statusCode).toBe(410);
    }
    expect(await eventsOf(adId)).toEqual([]);
  });

  test('an ad that staff took down meanwhile cannot be extended by an old mail', async () => {
    const { adId, url } = await remindedAd();
    await site.db.change(monday, 'test', (tx) => markAd(tx, adId, 'withdrawnAt', monday));
    expect((await site.visitor().post(url('extend'), { until: '2026-12-15' })).statusCode).toBe(410);
    expect((await adOf(adId)).endsAt).toEqual(endOfDay(lastDay));
  });

  test("the page is in the contact person's language, whatever the address says", async () => {
    const { url } = await remindedAd({ language: 'fr' });
    const page = await site.visitor().get(url('filled'));
    expect(page.body).toContain('<html lang="fr">');
    expect(page.body).toContain('Oui, le poste est pourvu');
    expect((await site.visitor().post(url('filled'))).body).toContain('plus sur le site');
  });

  test('a form with a field of its own invention, or from another site, is refused', async () => {
    const { adId, url } = await remindedAd();
    expect((await site.visitor().post(url('remove'), { why: 'x' })).statusCode).toBe(400);
    const foreign = await site.visitor().post(url('remove'), {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
    expect(await eventsOf(adId)).toEqual([]);
  });

  test('a link for something else does nothing here', async () => {
    const { adId, contactId } = await remindedAd();
    const expiresAt = addDays(monday, 3);
    const other = await createLink(site.db.sql, { purpose: 'sign-in', contactId, about: adId, at: monday, expiresAt });
    expect((await site.visitor().post(`/nl/employer/${other}/remove`)).statusCode).toBe(410);
    expect((await adOf(adId)).withdrawnAt).toBeNull();
  });
});
