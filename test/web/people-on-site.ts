import { createLink, createSession, type LinkPurpose } from '../../src/db/links';
import { markAd } from '../../src/db/ads';
import type { Database } from '../../src/db/connect';
import type { AdId, ApplicantId } from '../../src/types/ids';
import { addDays } from '../../src/rules/calendar';
import { activeApplicant, orderAd, someContract, someDraft } from '../support/people';
import { ann, idOf, monday, type SiteUnderTest, type Visitor } from './site-under-test';

/** What the mail would carry: the token exists nowhere else. */
export function mailedLink(db: Database, applicantId: ApplicantId, purpose: LinkPurpose, at = monday): Promise<string> {
  return createLink(db.sql, { purpose, applicantId, at, expiresAt: addDays(at, 7) });
}

/** What everyone ticks at the door, apart from the consents. */
export const door = { terms: 'on', age: 'on' };

export function signUp(visitor: Visitor, change: Record<string, string> = {}) {
  return visitor.fill('/nl/sign-up', { ...ann, ...door, storage: 'on', ...change });
}

/** Signs up, confirms by the mailed link, and is signed in. */
export async function confirmed(
  site: SiteUnderTest,
  change: Record<string, string> = {},
): Promise<{ visitor: Visitor; id: ApplicantId }> {
  const visitor = site.visitor();
  await signUp(visitor, change);
  const id = await idOf(site.db, change['email'] ?? ann.email);
  await visitor.post(`/nl/confirm/${await mailedLink(site.db, id, 'confirm')}`);
  return { visitor, id };
}

/** Chooses a file on the résumé's page, as a browser sends it, with the warning that stood above it. */
export async function bringResume(visitor: Visitor, file: string | Buffer, headers: Record<string, string> = {}) {
  const page = await visitor.get('/nl/me/profile/resume');
  const warning = /name="warning" value="([0-9a-f]+)"/.exec(page.body)?.[1] ?? '';
  const form = new FormData();
  form.set('warning', warning);
  form.set('resume', new Blob([file], { type: 'application/json' }), 'cv.json');
  const request = new Request('http://site.test', { method: 'POST', body: form });
  const payload = Buffer.from(await request.arrayBuffer());
  const type = request.headers.get('content-type')!;
  const sent = { 'content-type': type, 'sec-fetch-site': 'same-origin', ...headers };
  return visitor.send('POST', '/nl/me/profile/resume', sent, payload);
}

export async function publishedAd(
  db: Database,
  {
    lastDay = '2026-12-31',
    at = monday,
    ...draft
  }: { lastDay?: string; at?: Date } & Parameters<typeof someDraft>[0] = {},
): Promise<AdId> {
  const id = await orderAd(db, at, await someContract(db, at), { lastDay, draft: someDraft(draft) });
  await db.change(at, 'test', async (tx) => {
    await markAd(tx, id, 'approvedAt', at);
    await markAd(tx, id, 'publishedAt', at);
  });
  return id;
}

/** Someone who confirmed and consents, signed in without her mailbox. */
export async function personSignedIn(
  site: SiteUnderTest,
  change: Parameters<typeof activeApplicant>[2] = {},
): Promise<{ visitor: Visitor; id: ApplicantId }> {
  const { id } = await activeApplicant(site.db, monday, { email: ann.email, ...change });
  const token = await site.db.sql.begin((tx) => createSession(tx, id, monday, addDays(monday, 1)));
  const visitor = site.visitor();
  visitor.cookie = `session=${token}`;
  return { visitor, id };
}
