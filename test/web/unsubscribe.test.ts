import { isSuppressed, liveConsents } from '../../src/db/consents';
import type { ApplicantId } from '../../src/types/ids';
import { openSite, type SiteUnderTest } from './site-under-test';
import { confirmed, mailedLink } from './people-on-site';

let site: SiteUnderTest;
let id: ApplicantId;
let link: string;

beforeEach(async () => {
  site = await openSite();
  ({ id } = await confirmed(site, { language: 'fr', matching: 'on' }));
  link = `/u/${await mailedLink(site.db, id, 'unsubscribe')}`;
});

afterEach(() => site.close());

const isStopped = () => isSuppressed(site.db.sql, id, 'digest');
const receipts = async () => (await site.db.sql`select 1 from mail where kind = 'unsubscribed'`).length;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const oneClick = 'List-Unsubscribe=One-Click';

describe('unsubscribing', () => {
  test('[31] one click in the mail program is enough: POST without cookie or page, answered 200 without redirect (RFC 8058)', async () => {
    const response = await site.app.inject({ method: 'POST', url: link, headers: form, payload: oneClick });
    expect([response.statusCode, response.headers.location, response.body]).toEqual([200, undefined, 'unsubscribed\n']);
    expect(await isStopped()).toBe(true);
    expect(await receipts()).toBe(1);
    expect(await liveConsents(site.db.sql, id)).toContain('matching');
  });

  test('[31] a mail program may post it as multipart, and from any origin', async () => {
    const boundary = 'x1';
    const payload = `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      origin: 'https://mail.example',
      'sec-fetch-site': 'cross-site',
    };
    expect((await site.app.inject({ method: 'POST', url: link, headers, payload })).statusCode).toBe(200);
    expect(await isStopped()).toBe(true);
  });

  test('[31] a second click says the same and mails no second receipt', async () => {
    for (const _ of [1, 2]) {
      const response = await site.app.inject({ method: 'POST', url: link, headers: form, payload: oneClick });
      expect(response.statusCode).toBe(200);
    }
    expect(await receipts()).toBe(1);
  });

  test("[31] looking at the link stops nothing; the button on the page does, in the reader's own language", async () => {
    const visitor = site.visitor({ 'accept-language': 'nl' });
    const page = await visitor.get(link);
    expect(page.body).toContain('Ne plus recevoir d’offres par mail</button>');
    await visitor.send('HEAD', link, {});
    expect(await isStopped()).toBe(false);
    const { body } = await visitor.post(link);
    expect(body).toContain('Les mails sont arrêtés, dès maintenant.');
    expect(body).toContain('La recherche continue');
    expect(body).toContain('href="/fr/me#consents"');
    expect(await isStopped()).toBe(true);
  });

  test('an unknown link helps further and a strange field is refused', async () => {
    expect((await site.visitor().get('/u/unknown')).statusCode).toBe(404);
    const unknown = await site.app.inject({ method: 'POST', url: '/u/unknown', headers: form, payload: oneClick });
    expect(unknown.statusCode).toBe(404);
    expect((await site.visitor().post(link, { reason: 'too many' })).statusCode).toBe(400);
    expect(await isStopped()).toBe(false);
  });

  test('a link for something else unsubscribes nobody', async () => {
    const other = `/u/${await mailedLink(site.db, id, 'sign-in')}`;
    await site.app.inject({ method: 'POST', url: other, headers: form, payload: oneClick });
    expect(await isStopped()).toBe(false);
  });
});
