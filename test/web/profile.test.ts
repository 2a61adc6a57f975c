import { readProfile } from '../../src/db/applicants';
import { sensitiveText } from '../../src/text/sensitive';
import { warningOf } from '../../src/web/free-texts';
import { confirmed } from './people-on-site';
import { openSite, type SiteUnderTest } from './site-under-test';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const profile = {
  summary: 'Ik werk graag met mensen.',
  titles: 'Magazijnier\r\nHeftruckchauffeur',
  skills: 'VCA, Engels',
  postcode: '2018',
  travelKm: '25',
  languages: ['nl:C2', '', 'fr:B1'],
  educationEqf: '4',
  employmentTypes: ['FULL_TIME', 'TEMPORARY'],
  licences: ['B', 'CE'],
  availableFrom: '2027-02-01',
  noticeDays: '28',
  hoursMin: '50',
  hoursMax: '100',
  shifts: ['day', 'night'],
  salaryFloor: '2400',
  phone: '0470 12 34 56',
};

async function resumeOf(id: Parameters<typeof readProfile>[1]) {
  return (await readProfile(site.db.sql, id))!.resume;
}

describe('the profile', () => {
  test('is saved and shown again as it was given', async () => {
    const { visitor, id } = await confirmed(site);
    expect((await visitor.post('/nl/me/profile', profile)).headers.location).toBe('/nl/me?saved=profile');
    expect(await readProfile(site.db.sql, id)).toEqual({
      titles: ['Magazijnier', 'Heftruckchauffeur'],
      skills: ['VCA', 'Engels'],
      postcode: '2018',
      locality: expect.stringContaining('Antwerpen'),
      travelKm: 25,
      languages: { nl: 6, fr: 3 },
      educationEqf: 4,
      employmentTypes: ['FULL_TIME', 'TEMPORARY'],
      licences: ['B', 'CE'],
      availableFrom: '2027-02-01',
      noticeDays: 28,
      hoursMin: 50,
      hoursMax: 100,
      shifts: ['day', 'night'],
      salaryFloor: 2400,
      resume: { summary: 'Ik werk graag met mensen.', work: [], education: [], certificates: [] },
      occupationsChosen: [],
      occupationsRemoved: [],
      metadata: null,
    });
    expect((await visitor.get('/nl/me?saved=profile')).body).toContain('Uw profiel is bewaard');
    const { body } = await visitor.get('/nl/me/profile');
    expect(body).toContain('Magazijnier\nHeftruckchauffeur</textarea>');
    expect(body).toContain('Ik werk graag met mensen.</textarea>');
    expect(body).toContain('value="nl:C2" selected');
    for (const ticked of ['TEMPORARY', 'CE', 'night']) expect(body).toMatch(new RegExp(`value="${ticked}" checked`));
    for (const value of ['0470 12 34 56', '2027-02-01', '28', '2400']) expect(body).toContain(`value="${value}"`);
    expect(body.length).toBeLessThan(50_000);
  });

  test('a mistake is shown at its field, and nothing typed is lost or half saved', async () => {
    const { visitor, id } = await confirmed(site);
    const wrong = { ...profile, postcode: 'abc', phone: 'bel mij', hoursMax: '40', salaryFloor: 'veel' };
    const { statusCode, body } = await visitor.post('/nl/me/profile', wrong);
    expect(statusCode).toBe(422);
    expect(body).toContain('id="postcode-error">Dit is geen Belgische postcode');
    expect(body).toContain('id="salaryFloor-error">Vul een getal in dat hier past');
    expect(body).toContain('value="bel mij"');
    expect(body).toContain('Heftruckchauffeur</textarea>');
    expect(body).toContain('value="nl:C2" selected');
    expect(await readProfile(site.db.sql, id)).toBeNull();
    const range = await visitor.post('/nl/me/profile', { ...profile, hoursMax: '40' });
    expect(range.body).toContain('id="hoursMax-error">Het kleinste getal is groter dan het grootste');
  });

  test('[2] refuses a field that is not asked', async () => {
    const { visitor, id } = await confirmed(site);
    const { statusCode, body } = await visitor.post('/nl/me/profile', { ...profile, nationality: 'BE' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Wij nemen alleen aan wat nodig is');
    expect(await readProfile(site.db.sql, id)).toBeNull();
  });
});

describe('the warning of sensitive data', () => {
  test('[15] stands above every free field, and its words are logged as served with what was saved', async () => {
    const { visitor, id } = await confirmed(site);
    const { heading } = sensitiveText.fr.warning;
    for (const page of ['/me/profile', '/me/profile/work/new', '/me/profile/certificates/new', '/me/profile/resume']) {
      expect((await visitor.get(`/fr${page}`)).body).toContain(heading);
    }
    const { sha256, text } = warningOf('fr');
    expect((await visitor.get('/fr/me/profile')).body).toContain(`name="warning" value="${sha256}"`);
    await visitor.post('/fr/me/profile', { ...profile, warning: sha256 });
    const served = await site.db.sql`
      select place, text from notice_served join consent_wording on sha256 = text_sha256
      where applicant_id = ${id} and purpose = 'sensitive-data'`;
    expect([...served]).toEqual([{ place: 'profile', text }]);
    const logged = await site.db.sql`select facts from ledger where event = 'warning.served' and subject = ${id}`;
    expect(logged[0]!['facts']).toEqual({ wording: sha256, language: 'fr', place: 'profile' });
  });

  test('[15] of an older page is read again first: nothing is saved, nothing typed is lost', async () => {
    const { visitor, id } = await confirmed(site);
    const { statusCode, body } = await visitor.post('/nl/me/profile', { ...profile, warning: 'f'.repeat(64) });
    expect(statusCode).toBe(422);
    expect(body).toContain('Onze tekst is intussen gewijzigd');
    expect(body).toContain('Heftruckchauffeur</textarea>');
    expect(await readProfile(site.db.sql, id)).toBeNull();
  });

  test('[15] a register number is masked before anything is stored, and she is told', async () => {
    const { visitor, id } = await confirmed(site);
    const saved = await visitor.post('/nl/me/profile', {
      ...profile,
      titles: 'Kok 85.07.30-033.28',
      summary: '85073003328',
    });
    expect(JSON.stringify(await readProfile(site.db.sql, id))).not.toContain('033');
    expect(await site.db.sql`select from quarantine`).toHaveLength(0);
    expect((await visitor.get(saved.headers.location!)).body).toContain('Zulke nummers bewaren wij nooit');
  });
});

describe('the entries of the résumé', () => {
  const job = { position: 'Kok', name: 'Huis Proef', startDate: '03/2021', endDate: '', summary: 'Koken voor 80.' };

  test('are added, shown, changed and removed, each on a page of its own', async () => {
    const { visitor, id } = await confirmed(site);
    const added = await visitor.post('/nl/me/profile/work/new', job);
    expect(added.headers.location).toBe('/nl/me/profile#work');
    await visitor.post('/nl/me/profile/education/new', { area: 'Hotel', institution: 'Spermalie', studyType: 'TSO' });
    await visitor.post('/nl/me/profile/certificates/new', { name: 'HACCP', issuer: 'Syntra' });
    const [entry] = (await resumeOf(id)).work;
    expect(entry).toMatchObject({ position: 'Kok', startDate: '2021-03', endDate: null });
    const shown = (await visitor.get('/nl/me/profile')).body;
    for (const text of ['Kok, Huis Proef (03/2021 – nu)', 'TSO, Hotel, Spermalie', 'HACCP, Syntra']) {
      expect(shown).toContain(text);
    }
    const page = `/nl/me/profile/work/${entry!.id}`;
    expect((await visitor.get(page)).body).toContain('value="03/2021"');
    await visitor.post(page, { ...job, endDate: '01/2026' });
    expect((await resumeOf(id)).work).toEqual([{ ...entry, endDate: '2026-01' }]);
    await visitor.post(`${page}/remove`);
    expect(await resumeOf(id)).toMatchObject({
      work: [],
      education: [{ area: 'Hotel' }],
      certificates: [{ name: 'HACCP' }],
    });
    expect((await visitor.get(page)).statusCode).toBe(404);
  });

  test('a mistake stays on the page with what was typed; nobody opens an entry of another or of no section', async () => {
    const { visitor, id } = await confirmed(site);
    const { statusCode, body } = await visitor.post('/nl/me/profile/work/new', {
      ...job,
      position: '',
      endDate: '2/2021',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('id="position-error"');
    expect(body).toContain('Koken voor 80.</textarea>');
    await visitor.post('/nl/me/profile/work/new', job);
    const [entry] = (await resumeOf(id)).work;
    const other = await confirmed(site, { email: 'bo@voorbeeld.test' });
    expect((await other.visitor.get(`/nl/me/profile/work/${entry!.id}`)).statusCode).toBe(404);
    for (const path of ['hobbies/new', 'work/x', '__proto__/new']) {
      expect((await visitor.get(`/nl/me/profile/${path}`)).statusCode).toBe(404);
    }
  });

  test('the profile form leaves them alone', async () => {
    const { visitor, id } = await confirmed(site);
    await visitor.post('/nl/me/profile/work/new', job);
    await visitor.post('/nl/me/profile', profile);
    expect((await resumeOf(id)).work).toHaveLength(1);
  });
});
