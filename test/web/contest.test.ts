import { randomUUID } from 'node:crypto';
import { isPutAside, putAsideBy } from '../../src/db/interest';
import { queueMail } from '../../src/db/mails';
import { closeRequest, lastReview, markExtended, putRequestNote } from '../../src/db/requests';
import { withdrawConsent } from '../../src/db/onboarding';
import { shippedPolicy } from '../../workers/shipped';
import type { Tx } from '../../src/db/connect';
import type { AdId, ApplicantId, RequestId, RequestNoteId } from '../../src/types/ids';
import type { ApplicantMetadata, Metadata } from '../../src/types/matching';
import { someStaff, wordingOf } from '../support/people';
import { adoptPolicy, ownPolicyWithout } from '../support/policy';
import { personSignedIn, publishedAd } from './people-on-site';
import { escaped, monday, openSite, type SiteUnderTest, type Visitor } from './site-under-test';

let site: SiteUnderTest;
let adId: AdId;
let visitor: Visitor;
let id: ApplicantId;

/** What the tagger would make of a welder and of an ad for one that asks two skills. */
const welder: Metadata = {
  occupations: [{ id: 'o1', isco: '7212', confidence: 1, reason: { label: 'lasser', how: 'label' } }],
  skills: [],
  languages: {},
  educationEqf: null,
  employmentTypes: [],
  point: { lat: 51.2, lon: 4.4 },
  remote: false,
  salaryMonthly: null,
  licences: [],
  shifts: [],
  hours: null,
  startsOn: null,
};

beforeEach(async () => {
  site = await openSite();
  adId = await publishedAd(site.db, { title: 'Lasser' });
  ({ visitor, id } = await personSignedIn(site, { titles: ['Lasser'] }));
  await tag(adId, id);
});

afterEach(() => site.close());

/** What the night does first: reads both sides. */
async function tag(ad: AdId, person: ApplicantId): Promise<void> {
  const { sql } = site.db;
  const asked = { ...welder, skills: ['s1', 's2'] };
  const applicant: ApplicantMetadata = { ...welder, skills: ['s1'], travelKm: 30 };
  await sql`update ad set metadata = ${sql.json(asked as never)} where id = ${ad}`;
  await sql`update profile set metadata = ${sql.json(applicant as never)} where applicant_id = ${person}`;
}

/** The pair as a night found it, or as a mail said it. */
async function propose(table: string): Promise<void> {
  const { sql } = site.db;
  const reasons = sql.json([{ rule: 'occupation', points: 40, of: 40, facts: {} }]);
  const pair = { applicantId: id, adId, score: 80, reasons };
  await sql.begin(async (tx) => {
    if (table === 'introduction') {
      const mailId = await queueMail(tx, { kind: 'digest', dedupeKey: 'night', applicantId: id }, monday);
      await tx`insert into introduction ${tx({ mailId, ...pair } as never)}`;
      return;
    }
    const runId = randomUUID();
    await tx`insert into match_run ${tx({ id: runId, businessDate: '2026-11-23', scheduledAt: monday, publishedAt: monday })}`;
    await tx`insert into match ${tx({ runId, ...pair } as never)}`;
  });
}

/** Words of a member of staff, and what was decided with them; without a decision they are only written. */
async function written(
  requestId: RequestId,
  words: string,
  decided: (tx: Tx, noteId: RequestNoteId) => Promise<void> = async () => {},
): Promise<void> {
  const staffId = await someStaff(site.db, monday);
  await site.db.change(monday, `staff:${staffId}`, async (tx) =>
    decided(tx, await putRequestNote(tx, { requestId, staffId, words }, monday)),
  );
}

const page = (path = '') => `/nl/me/matches/${adId}${path}`;
const rows = (table: string) => site.db.sql<Record<string, unknown>[]>`select * from ${site.db.sql(table)}`;

describe('the explanation of a pair', () => {
  test('[68] says which rules found what, the procedure, and how changed data would change the result', async () => {
    const { body, headers, statusCode } = await visitor.get(page());
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toMatch(/Score \d+ op 100/);
    expect(body).toContain('Dit is een beroep dat u zoekt');
    expect(body).toContain('van 40 punten');
    expect(body).toMatch(/Noemde uw profiel .* dan was de score \d+ in plaats van \d+ op 100/);
    expect(body).toContain('Elke nacht leggen vaste regels, door mensen geschreven');
    expect(body).toContain('hoogstens 40 voor het beroep');
    expect(Buffer.byteLength(body)).toBeLessThan(50_000);
  });

  test.each(['nl', 'fr', 'en'])('reads in %s', async (language) => {
    const { body, statusCode } = await visitor.get(`/${language}/me/matches/${adId}`);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('undefined');
  });

  test('stands on the page of the ad too, for her alone', async () => {
    const own = await visitor.get(`/nl/jobs/${adId}`);
    expect(own.body).toContain('Dit is een beroep dat u zoekt');
    expect(own.body).toContain(page());
    expect((await site.visitor().get(`/nl/jobs/${adId}`)).body).not.toContain('Dit is een beroep dat u zoekt');
  });

  test('[1] is made on no page while the policy does not offer matching; what led to a proposal can still be contested', async () => {
    await propose('introduction');
    await adoptPolicy(site.db, ownPolicyWithout('matching'), monday);
    const own = await visitor.get(`/nl/jobs/${adId}`);
    expect(own.statusCode).toBe(200);
    expect(own.body).not.toMatch(/Score \d|Dit is een beroep dat u zoekt/);
    const refused = await visitor.post(page('/review'), { words: 'Ik ben zwanger.' });
    expect([refused.statusCode, /Score \d/.test(refused.body)]).toEqual([422, false]);
    expect((await visitor.post(page('/review'), { words: 'Ik las ook aluminium.' })).statusCode).toBe(303);
  });

  test('[18] is not made without her consent to be compared', async () => {
    const { policy } = shippedPolicy();
    const consent = { applicantId: id, wording: wordingOf(policy, 'matching', 'nl'), method: 'test' };
    await site.db.change(monday, 'person', (tx, note) => withdrawConsent(tx, note, consent, monday));
    const { body } = await visitor.get(page());
    expect(body).toContain('Wij vergelijken u nu niet');
    expect(body).not.toContain('op 100');
    expect((await visitor.get(`/nl/jobs/${adId}`)).body).not.toContain('op 100');
  });

  test('is hers alone: nobody reads it signed out, and an ad that never was public has none', async () => {
    expect((await site.visitor().get(page())).headers.location).toBe('/nl/sign-in');
    expect((await visitor.get('/nl/me/matches/nonsense')).statusCode).toBe(404);
  });
});

describe('not interested', () => {
  test('puts the ad aside with one click and takes it back with another; a look does neither', async () => {
    await visitor.get(page());
    expect(await isPutAside(site.db.sql, id, adId)).toBe(false);
    for (let click = 0; click < 2; click += 1) {
      expect((await visitor.post(page('/not-interested'))).statusCode).toBe(303);
    }
    expect((await putAsideBy(site.db.sql, id, monday)).map((ad) => ad.adId)).toEqual([adId]);
    expect((await visitor.get(`/nl/jobs/${adId}`)).body).toContain('Wij stellen u deze vacature niet meer voor.');
    const events = await site.db.sql`select from ledger where event = 'ad.put-aside'`;
    expect(events).toHaveLength(1);
    const { headers } = await visitor.post(page('/interested'));
    expect((await visitor.get(headers.location!)).body).toContain('mag u weer voorgesteld worden');
    expect(await isPutAside(site.db.sql, id, adId)).toBe(false);
  });

  test('changes nothing for who is not signed in', async () => {
    expect((await site.visitor().post(page('/not-interested'))).headers.location).toBe('/nl/sign-in');
    expect(await rows('not_interested')).toEqual([]);
  });
});

describe('contest', () => {
  test('[68] opens one review by a person: her words in a row, its process by id alone', async () => {
    const words = 'Ik las al tien jaar, maar dat staat nergens.';
    const answers = await Promise.all([1, 2].map(() => visitor.post(page('/review'), { words })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    const [request, ...more] = await rows('request');
    expect(more).toEqual([]);
    expect(request).toMatchObject({ applicantId: id, adId, content: 'human-review', words, receivedAt: monday });
    const [start] = await site.db.sql`
      select workflow_id, input, summary from outbox where workflow_type = 'answerDataRequest'`;
    expect(start).toEqual({
      workflowId: `request/${String(request!['id'])}`,
      input: { requestId: request!['id'] },
      summary: `Vraag R-${String(request!['number'])} · nazicht door een mens`,
    });
  });

  test('[68] tells her until when she gets an answer: a month by Regulation 1182/71', async () => {
    await visitor.post(page('/review'), { words: '' });
    const { body } = await visitor.get(page());
    expect(body).toContain(
      'U vroeg een nazicht op maandag 23 november 2026. Een medewerker antwoordt u uiterlijk op woensdag 23 december 2026.',
    );
    expect(body).not.toContain('Vraag een nazicht</button>');
    const { id: requestId } = (await lastReview(site.db.sql, id, adId))!;
    await written(requestId, 'Wij vragen het na.', (tx, noteId) => markExtended(tx, requestId, noteId, monday));
    const extended = (await visitor.get(page())).body;
    expect(extended).toContain('uiterlijk op dinsdag 23 februari 2027');
    expect(extended).toContain('Wij vragen het na.');
  });

  test('[68] shows the answer in the words of who looked, and may be asked again after it', async () => {
    await visitor.post(page('/review'), { words: 'Dit klopt niet.' });
    const { id: requestId } = (await lastReview(site.db.sql, id, adId))!;
    await written(requestId, 'Wij lazen "las" verkeerd.\n\nDat is verbeterd.', (tx, noteId) =>
      closeRequest(tx, requestId, { outcome: 'upheld', noteId }, monday),
    );
    // Another member of staff wrote an answer at the same time, and came too late with it.
    await written(requestId, 'Mijn antwoord is anders.');
    const { body } = await visitor.get(page());
    expect(body).not.toContain('Mijn antwoord is anders.');
    expect(body).toContain(escaped('Wij lazen "las" verkeerd.').replaceAll('"', '&quot;'));
    expect(body).toContain('naar de rechter stappen');
    await visitor.post(page('/review'), { words: '' });
    expect(await rows('request')).toHaveLength(2);
  });

  test.each(['match', 'introduction'])(
    '[68] stays open for what was proposed (%s) while a changed profile is not read yet',
    async (table) => {
      await propose(table);
      await site.db.sql`update profile set metadata = null where applicant_id = ${id}`;
      expect((await visitor.get(page())).body).toContain('Vraag een nazicht</button>');
      expect((await visitor.post(page('/review'), { words: '' })).statusCode).toBe(303);
      expect(await rows('request')).toMatchObject([{ applicantId: id, adId }]);
      expect((await visitor.get(page())).body).not.toContain('Vraag een nazicht</button>');
    },
  );

  test('[15] keeps no sensitive words and says which kind it saw', async () => {
    const { statusCode, body } = await visitor.post(page('/review'), { words: 'Ik ben zwanger van mijn eerste kind.' });
    expect(statusCode).toBe(422);
    expect(body).toContain('zwangerschap');
    expect(await rows('request')).toEqual([]);
  });

  test('asks nothing where there is no comparison, or more than the form holds', async () => {
    await site.db.sql`update profile set metadata = null where applicant_id = ${id}`;
    expect((await visitor.get(page())).body).not.toContain('Vraag een nazicht</button>');
    await visitor.post(page('/review'), { words: '' });
    await tag(adId, id);
    expect((await visitor.post(page('/review'), { words: '', ad: 'other' })).statusCode).toBe(422);
    expect((await visitor.post(page('/review'), { words: 'a'.repeat(2001) })).statusCode).toBe(422);
    expect(await rows('request')).toEqual([]);
  });
});
