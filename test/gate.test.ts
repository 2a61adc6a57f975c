import { addDays } from '../src/rules/calendar';
import { liveConsents } from '../src/db/consents';
import { lawfulPurposeIds, type PurposeId, purposeIds } from '../src/policy/ids';
import { policyOfDocument } from '../src/policy/load';
import { notOffered } from '../src/text/site/not-offered';
import { languages } from '../src/types/language';
import { checkStorage, createGate } from '../workers/gate';
import { prepareDatabase } from '../workers/prepare-database';
import { createSite } from '../src/web/site';
import { adoptPolicy, ownPolicy, ownPolicyWithout } from './support/policy';
import { mailedLink, personSignedIn, signUp } from './web/people-on-site';
import { ann, escaped, monday, openSite, siteDeps, type SiteUnderTest, Visitor } from './web/site-under-test';

let site: SiteUnderTest;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const entries = (event: string) =>
  site.db.sql`select at, actor, policy_version, facts from ledger where event = ${event} order by seq`;

const shuttable = purposeIds.filter((id) => !(lawfulPurposeIds as readonly PurposeId[]).includes(id));

test('[1] a purpose that is shut is denied on its pages, in each language, and nothing is kept', async () => {
  await adoptPolicy(site.db, ownPolicyWithout('applicant-account'), monday);
  const visitor = site.visitor();
  for (const language of languages) {
    const page = await visitor.get(`/${language}/sign-up`);
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain(escaped(notOffered[language].heading));
  }
  expect((await visitor.post('/nl/sign-up', ann)).statusCode).toBe(404);
  expect(await site.db.sql`select from applicant`).toHaveLength(0);
  expect((await visitor.get('/nl/jobs')).statusCode).toBe(200);
});

test('[1] a denial stands in the ledger with its purpose and policy, once a day however often it is asked', async () => {
  const policy = ownPolicyWithout('applicant-account');
  await adoptPolicy(site.db, policy, monday);
  for (const at of [monday, monday, addDays(monday, 1)]) {
    site.setTime(at);
    await site.visitor().get('/fr/sign-up');
  }
  const facts = { purpose: 'applicant-account', by: 'page /fr/sign-up' };
  const entry = { actor: 'gate', policyVersion: policy.version, facts };
  expect(await entries('purpose.denied')).toEqual([
    { at: monday, ...entry },
    { at: addDays(monday, 1), ...entry },
  ]);
});

test('[1] whatever is shut, rights stay: signing in, withdrawing, receipts, leaving the mails, the statement', async () => {
  const { visitor, id } = await personSignedIn(site);
  const token = await mailedLink(site.db, id, 'unsubscribe');
  await adoptPolicy(site.db, ownPolicyWithout(...shuttable), monday);
  for (const path of ['/nl/sign-in', '/nl/privacy', '/nl/me/consents', '/nl/me/consents/receipts', `/u/${token}`])
    expect([path, (await visitor.get(path)).statusCode]).toEqual([path, 200]);
  for (const path of ['/nl/jobs', '/nl/me', '/nl/me/profile', '/sitemap.xml'])
    expect([path, (await visitor.get(path)).statusCode]).toEqual([path, 404]);
  expect((await visitor.get('/nl/me')).body).toContain('href="/nl/me/consents#file"');
  expect((await visitor.get('/nl/me/consents')).body).toContain('id="file"');
  const withdrawn = await visitor.post('/nl/me/consents', { purpose: 'matching', decision: 'withdraw' });
  expect(withdrawn.statusCode).toBe(303);
  expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
  expect((await visitor.post(`/u/${token}`)).statusCode).toBe(200);
});

test('[1] nobody is asked, or can say yes, for a purpose that is shut', async () => {
  const { visitor, id } = await personSignedIn(site, { purposes: ['account-storage'] });
  const yes = { purpose: 'newsletter', decision: 'give' };
  await adoptPolicy(site.db, ownPolicyWithout('newsletter', 'matching'), monday);
  expect((await visitor.fill('/nl/me/consents', yes)).statusCode).toBe(404);
  expect(await liveConsents(site.db.sql, id)).toEqual(['account-storage']);
  expect((await site.visitor().get('/nl/sign-up')).body).not.toContain('name="matching"');
  expect((await signUp(site.visitor(), { email: 'bo@voorbeeld.test', matching: 'on' })).statusCode).toBe(303);
  expect(await site.db.sql`select from consent where purpose = 'matching'`).toHaveLength(0);
});

test('[17] a store in another country than the policy says is neither read nor written', async () => {
  const abroad = await createSite({ ...siteDeps(site.db).deps, gate: createGate(site.db, 'BE') });
  expect((await new Visitor(abroad).get('/nl/sign-up')).statusCode).toBe(503);
  expect((await signUp(new Visitor(abroad))).statusCode).toBe(503);
  await abroad.close();
  expect(await site.db.sql`select from applicant`).toHaveLength(0);
});

test('[17] a policy that moves the store is met at the next use', async () => {
  expect((await site.visitor().get('/nl/sign-up')).statusCode).toBe(200);
  await adoptPolicy(site.db, policyWithStore('BE'), monday);
  expect((await site.visitor().get('/nl/sign-up')).statusCode).toBe(503);
});

test('[17] worker and site write down where the store stands when they start, and do not start elsewhere', async () => {
  const { policy } = ownPolicy();
  await checkStorage(site.db, 'NL', policy, monday);
  await expect(checkStorage(site.db, 'DE', policy, monday)).rejects.toThrow('STORED_ELSEWHERE');
  expect((await entries('storage.checked')).map(({ facts }) => facts)).toEqual([{ location: 'NL', wanted: 'NL' }]);
});

test('[17] nothing is prepared, migrated or adopted on a store in another country', async () => {
  const before = await site.db.sql`select seq from ledger`;
  await expect(prepareDatabase(site.ownerSql, site.db, 'US', monday)).rejects.toThrow('STORED_ELSEWHERE');
  expect(await site.db.sql`select seq from ledger`).toEqual(before);
});

function policyWithStore(location: 'BE') {
  const { version: _version, ...document } = structuredClone(ownPolicy().policy);
  Object.assign(document.recipients['hosting']!, { location });
  return policyOfDocument(document);
}
