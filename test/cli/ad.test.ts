import { readAd } from '../../src/db/ads';
import { readAdPage } from '../../src/db/board';
import { addDays, dayInBrussels, endOfDay } from '../../src/rules/calendar';
import type { AdId } from '../../src/types/ids';
import { startCompany, type TestCompany } from '../support/company';
import { eventually } from '../support/mailbox';
import { ask, environmentOf, fileOf, say } from './command-line';

const kbo = '0999.101.087';
const staff = 'An Proef';

let company: TestCompany;
let env: ReturnType<typeof environmentOf>;
let day: (days: number) => string;

beforeAll(async () => {
  company = await startCompany('real');
  env = environmentOf(company.config);
  const now = await company.clock.now();
  day = (days) => dayInBrussels(addDays(now, days));
  const as = ['--as', staff];
  const contact = ['--contact-name', 'Hilde Proef', '--contact-email', 'hilde@klant.test'];
  const term = ['--reference', 'C-1', '--from', day(-10), '--until', day(60), '--contact', 'hilde@klant.test'];
  await say(env, 'staff', 'add', staff);
  await say(env, 'customer', 'add', '--kbo', kbo, '--name', 'Proefzorg', ...contact, ...as);
  await say(env, 'contract', 'add', '--customer', kbo, ...term, ...as);
});
afterAll(() => company.close());

function posting(identifier: string, change: object = {}) {
  return {
    '@type': 'JobPosting',
    identifier,
    title: 'Verpleegkundige',
    description: '<p>U zorgt voor mensen.</p>',
    baseSalary: { currency: 'EUR', value: { minValue: 2900, maxValue: 3400, unitText: 'MONTH' } },
    hiringOrganization: { name: 'Proefzorg' },
    jobLocation: { address: { addressLocality: 'Antwerpen', postalCode: '2018', addressCountry: 'BE' } },
    ...change,
  };
}

interface Account {
  counts: Record<string, number>;
  handled: { id: AdId; number: number; outcome: string }[];
  refused: { line: number; field: string; rule: string }[];
}

function order(record: object, { until = 20, declared = true } = {}) {
  const of = [
    '--customer',
    kbo,
    '--contract',
    'C-1',
    '--until',
    day(until),
    ...(declared ? ['--vacancies-exist'] : []),
  ];
  return ask<Account>(env, 'ad', 'import', fileOf('ad.json', record), ...of, '--as', staff);
}

async function ordered(record: object, options = {}): Promise<AdId> {
  return (await order(record, options)).handled[0]!.id;
}

const decide = (move: string, ad: string, ...more: string[]) => say(env, 'ad', move, ad, ...more, '--as', staff);
const show = (ad: string) => ask<{ state: string; lintedAt: string | null }>(env, 'ad', 'show', ad);
const reaches = (ad: string, wanted: string) =>
  eventually(async () => {
    const { state, lintedAt } = await show(ad);
    return state === wanted && lintedAt !== null;
  }, `the ad to be ${wanted}`);

test('[14] an ad whose vacancy nobody declared is refused; declared, the same ad comes in anew', async () => {
  const undeclared = await ordered(posting('D-1'), { declared: false });
  await reaches(undeclared, 'refused');
  expect((await readAd(company.db.sql, undeclared))?.refusedCode).toBe('vacancy-not-declared');
  const mail = await company.mailbox.next('hilde@klant.test');
  expect(mail.text).toContain('Verklaar bij de bestelling dat de vacature bestaat');
  expect((await order(posting('D-1'), { declared: false })).counts).toMatchObject({ closed: 1 });

  const declared = await order(posting('D-1'));
  expect(declared.counts).toMatchObject({ imported: 1 });
  expect(declared.handled[0]!.id).not.toBe(undeclared);
  await reaches(declared.handled[0]!.id, 'published');
  const [row] = await company.db.sql`
    select name from ad join staff on staff.id = vacancy_declared_by where ad.id = ${declared.handled[0]!.id}`;
  expect(row!['name']).toBe(staff);
  expect((await order(posting('D-1'), { declared: false })).counts).toMatchObject({ unchanged: 1 });
});

test('[9] the queue shows each finding with its place, why and what instead, and the ad says the same', async () => {
  const id = await ordered(
    posting('R-1', { title: 'Secretaresse', description: 'Bel 0470 12 34 56.', baseSalary: null }),
  );
  await reaches(id, 'review');
  const queue = await say(env, 'ad', 'review');
  expect(queue.out).toMatch(/Titel: “Secretaresse” \[gendered-title, na te kijken\]\n.*genderwet.*\n.*\(m\/v\/x\)/);
  expect(queue.out).toContain('Beschrijving: “0470 12 34 56” [phone-in-text');
  expect((await say(env, 'ad', 'show', id)).out).toContain('Loon [pay-range-missing, opmerking aan de werkgever]');
  const { ads } = await ask<{ ads: { id: string; findings: { code: string; where: string }[] }[] }>(
    env,
    'ad',
    'review',
  );
  expect(ads.find((ad) => ad.id === id)!.findings.map(({ code }) => code)).toEqual([
    'gendered-title',
    'phone-in-text',
    'pay-range-missing',
  ]);

  expect((await decide('edit', id)).code).toBe(2);
  expect((await decide('edit', id, '--title', 'Administratief medewerker (m/v/x)')).out).toContain('na te kijken');
  const text = fileOf('better.txt', 'U helpt bezoekers.\n\nRekening BE68 5390 0754 7034.');
  expect((await decide('edit', id, '--description', text)).out).toContain('[bank-account]');
  await reaches(id, 'published');
  const [row] = await company.db.sql`select title, description_html from ad where id = ${id}`;
  expect(row).toEqual({
    title: 'Administratief medewerker (m/v/x)',
    descriptionHtml: '<p>U helpt bezoekers.</p><p>Rekening ***.</p>',
  });
});

test('a correction and an extension outlive the same order; a changed text replaces both text and approval', async () => {
  const flagged = posting('S-1', { description: 'Bel 0470 12 34 56.' });
  const id = await ordered(flagged);
  await reaches(id, 'review');
  await decide('edit', id, '--title', 'Zorgkundige');
  await decide('approve', id);
  await reaches(id, 'published');
  expect((await decide('extend', id, '--until', day(40))).code).toBe(0);
  expect((await order(flagged)).counts).toMatchObject({ unchanged: 1 });
  expect((await order(flagged, { until: 30 })).counts).toMatchObject({ changed: 1 });
  const [row] = await company.db.sql`select title, ends_at from ad where id = ${id}`;
  expect(row).toEqual({ title: 'Zorgkundige', endsAt: endOfDay(day(30)) });
  expect((await show(id)).state).toBe('published');

  expect((await order({ ...flagged, description: 'Bel 0470 12 34 57.' }, { until: 30 })).counts.changed).toBe(1);
  expect((await show(id)).state).toBe('review');
});

test('a decision that is not possible is refused in plain words, and leaves no words behind', async () => {
  const id = await ordered(posting('M-1'));
  await reaches(id, 'published');
  const impossible = { code: 1, err: expect.stringContaining('op de site') as string };
  expect(await decide('approve', id)).toMatchObject(impossible);
  expect(await decide('reject', id, '--reason', 'Toch niet')).toMatchObject(impossible);
  for (const until of [day(20), day(61)]) {
    const { code, err } = await decide('extend', id, '--until', until);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`tot en met ${day(60)}`) as string });
  }
  expect(await company.db.sql`select from ad_note where ad_id = ${id}`).toHaveLength(0);
  expect((await decide('fill', id)).code).toBe(0);
  await reaches(id, 'archived');
  expect(await decide('withdraw', id)).toMatchObject({ code: 1, err: expect.stringContaining('gearchiveerd') });
  expect((await order(posting('M-1'))).counts).toMatchObject({ closed: 1 });
});

test('who rejects says why, and the employer reads it; mended, the ad comes in anew', async () => {
  const flagged = posting('W-1', { description: 'Schrijf naar ann@proef.test.' });
  const id = await ordered(flagged);
  await reaches(id, 'review');
  expect((await decide('reject', id)).code).toBe(2);
  expect((await decide('reject', id, '--reason', 'Graag zonder mailadres')).code).toBe(0);
  const mail = await company.mailbox.next('hilde@klant.test', ({ text }) => text?.includes('mailadres') ?? false);
  expect(mail.text).toContain('“Graag zonder mailadres”');
  expect((await order(flagged)).counts).toMatchObject({ closed: 1 });
  const { counts, handled } = await order(posting('W-1'));
  expect(counts).toMatchObject({ imported: 1 });
  await reaches(handled[0]!.id, 'published');
  const history = JSON.stringify(await company.client.workflow.getHandle(`ad/${id}`).fetchHistory());
  expect(history).not.toContain('mailadres');
});

describe('the contact fields of an ad', () => {
  const named = (identifier: string, applicationContact: object) => posting(identifier, { applicationContact });
  const agree = (...fields: string[]) =>
    say(env, 'contract', 'agree', '--customer', kbo, '--reference', 'C-1', ...fields, '--as', staff);
  const jobteam = { name: 'Jobteam Proef', email: 'jobs@klant.test', telephone: '015 00 01 20' };
  const pageOf = async (id: AdId) => (await readAdPage(company.db.sql, id))!.contacts;

  test('[9] one that the contract does not agree on keeps the ad out, with its place, the reason and what to do', async () => {
    const account = await order(named('N-1', jobteam));
    expect(account).toMatchObject({ counts: { imported: 0, refused: 1 }, handled: [] });
    expect(account.refused).toEqual([{ line: 1, field: 'applicationContact.name', rule: 'contact-not-agreed' }]);
    const file = fileOf('named.json', named('N-1', jobteam));
    const of = ['--customer', kbo, '--contract', 'C-1', '--until', day(20), '--as', staff];
    expect((await say(env, 'ad', 'import', file, ...of)).out).toContain('skillstorm contract agree');
    expect(await company.db.sql`select from ad where identity_key = 'N-1'`).toHaveLength(0);

    expect((await agree()).code).toBe(2);
    expect((await agree('--name', 'Jobteam Proef', '--email', 'jobs@klant.test')).code).toBe(0);
    expect(await agree('--name', 'Jobteam Proef', '--email', 'jobs@klant.test')).toMatchObject({
      code: 1,
      err: expect.stringContaining('contact-agreed') as string,
    });
    expect((await order(named('N-1', jobteam))).refused[0]).toMatchObject({ field: 'applicationContact.telephone' });
    const { telephone: _, ...agreed } = jobteam;
    const id = await ordered(named('N-1', agreed));
    await reaches(id, 'published');
    expect(await pageOf(id)).toEqual([{ name: 'Jobteam Proef', email: 'jobs@klant.test', phone: null }]);
  });

  test('[9] a changed file goes through the same comparison: what is not agreed changes nothing that is on the site', async () => {
    await agree('--name', 'Mia Proef');
    const id = await ordered(named('N-2', { name: 'Mia Proef' }));
    await reaches(id, 'published');
    const account = await order(named('N-2', { name: 'Mia Proef', email: 'mia@elders.test' }));
    expect(account.refused).toMatchObject([{ field: 'applicationContact.email', rule: 'contact-not-agreed' }]);
    expect(await pageOf(id)).toEqual([{ name: 'Mia Proef', email: null, phone: null }]);
    expect((await show(id)).state).toBe('published');
  });

  test('[12] what applicants could see, since when and under which contract, is listed for the ad and for the customer', async () => {
    await agree('--phone', '03 000 00 11');
    const id = await ordered(named('N-3', { telephone: '+32 3 000 00 11' }));
    await reaches(id, 'published');
    const { publishedAt } = (await readAd(company.db.sql, id))!;
    const register = await ask<{ disclosed: object[] }>(env, 'ad', 'show', id);
    expect(register.disclosed).toMatchObject([
      { adId: id, contractReference: 'C-1', fields: ['phone'], at: publishedAt!.toISOString() },
    ]);
    await order({ ...named('N-3', { telephone: '+32 3 000 00 11' }), title: 'Zorgkundige' });
    await reaches(id, 'published');
    const customer = await say(env, 'customer', 'show', kbo);
    expect(customer.out.match(/C-1 +telefoon/g)).toHaveLength(2);
    expect(customer.out).toMatch(/C-1 +– +– +03 000 00 11/);
  });

  test('[12] a declared ad that is imported again with another contact, nothing declared anew, shows it with a row in the register', async () => {
    await agree('--email', 'een@klant.test');
    await agree('--email', 'twee@klant.test');
    const id = await ordered(named('N-4', { email: 'een@klant.test' }));
    await reaches(id, 'published');
    await order(named('N-4', { email: 'twee@klant.test' }), { declared: false });
    await reaches(id, 'published');
    expect(await pageOf(id)).toEqual([{ name: null, email: 'twee@klant.test', phone: null }]);
    const shown = await company.db.sql`
      select email from disclosure join agreed_contact on agreed_contact.id = contact_id where ad_id = ${id} order by at`;
    expect(shown.map(({ email }) => email as string)).toEqual(['een@klant.test', 'twee@klant.test']);
  });

  test('[9] a contact that is withdrawn leaves the site at once, is not taken in again, and the register says until when', async () => {
    const disagree = (...fields: string[]) =>
      say(env, 'contract', 'disagree', '--customer', kbo, '--reference', 'C-1', ...fields, '--as', staff);
    const ines = { name: 'Ines Proef', email: 'Ines@klant.test' };
    await agree('--name', ines.name, '--email', ines.email);
    const id = await ordered(named('N-5', ines));
    await reaches(id, 'published');
    expect((await disagree()).code).toBe(2);
    expect(await disagree('--email', 'niemand@klant.test')).toMatchObject({ code: 1 });
    expect(await pageOf(id)).toHaveLength(1);

    expect((await disagree('--email', 'ines@klant.test')).code).toBe(0);
    expect(await pageOf(id)).toEqual([]);
    expect((await show(id)).state).toBe('published');
    expect((await order(named('N-5', ines))).refused).toMatchObject([{ rule: 'contact-not-agreed' }]);
    const { disclosed } = await ask<{ disclosed: { at: string; revokedAt: string }[] }>(env, 'ad', 'show', id);
    expect(disclosed).toEqual([expect.objectContaining({ revokedAt: expect.any(String) as string })]);
    expect((await say(env, 'customer', 'show', kbo)).out).not.toContain('Ines');

    expect((await agree('--name', ines.name, '--email', ines.email)).code).toBe(0);
    expect(await pageOf(id)).toEqual([]);
    expect((await order(named('N-5', ines))).counts).toMatchObject({ changed: 1 });
    expect(await pageOf(id)).toMatchObject([{ email: ines.email }]);
    expect((await ask<{ disclosed: object[] }>(env, 'ad', 'show', id)).disclosed).toHaveLength(2);
  });

  test('[12] a contact that was taken over waits for staff, the doctor counts it, and a corrected address names where the old one is shown', async () => {
    await agree('--email', 'hilde@klant.test');
    await company.db.sql`update agreed_contact set agreed_by = null where email = 'hilde@klant.test'`;
    const waits = async () =>
      (await ask<{ findings: { check: string; ok: boolean }[] }>(env, 'doctor')).findings.find(
        ({ check }) => check === 'Afgesproken contacten',
      );
    expect(await waits()).toMatchObject({ ok: false, detail: expect.stringMatching(/^1 /) as string });
    expect((await agree('--email', 'hilde@klant.test')).code).toBe(0);
    expect(await waits()).toMatchObject({ ok: true });
    const correct = (from: string, to: string) =>
      ask<{ shownUnder: string[] }>(
        env,
        'customer',
        'correct',
        kbo,
        '--contact-email',
        from,
        '--to',
        to,
        '--as',
        staff,
      );
    expect((await correct('hilde@klant.test', 'hilde2@klant.test')).shownUnder).toEqual(['C-1']);
    expect((await correct('hilde2@klant.test', 'hilde@klant.test')).shownUnder).toEqual([]);
  });
});

test('[14] an ad from before employers declared their vacancies is corrected once the declaration is given', async () => {
  const id = await ordered(posting('B-1'));
  await reaches(id, 'published');
  await company.db.sql`update ad set vacancy_declared_by = null, vacancy_declared_at = null where id = ${id}`;
  const undeclared = await decide('edit', id, '--title', 'Zorgkundige');
  expect(undeclared).toMatchObject({ code: 1, err: expect.stringContaining('--vacancy-exists') as string });
  expect((await show(id)).state).toBe('published');
  expect((await decide('edit', id, '--title', 'Zorgkundige', '--vacancy-exists')).code).toBe(0);
  await reaches(id, 'published');
  expect((await readAd(company.db.sql, id))?.isDeclared).toBe(true);
});

test('[33] a closing by mistake is undone by staff, and refused once nothing is left to undo', async () => {
  const id = await ordered(posting('U-1'));
  await reaches(id, 'published');
  expect(await decide('reopen', id)).toMatchObject({ code: 1, err: expect.stringContaining('op de site') as string });
  await decide('fill', id);
  await reaches(id, 'archived');
  expect((await decide('reopen', id)).code).toBe(0);
  expect((await show(id)).state).toBe('published');
  await decide('withdraw', id);
  await reaches(id, 'archived');
  await company.db.sql`update ad set withdrawn_at = withdrawn_at - interval '8 days' where id = ${id}`;
  expect(await decide('reopen', id)).toMatchObject({ code: 1, err: expect.stringContaining('bedenktijd') as string });
});
