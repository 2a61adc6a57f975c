import { readJobPostings } from '../../src/intake/job-postings';
import { waysToApply } from '../../src/rules/ways-to-apply';

const posting = { '@type': 'JobPosting', title: 'Lasser', hiringOrganization: 'Staal NV', jobLocation: '9000 Gent' };

function read(change: object) {
  const { accepted, warnings } = readJobPostings(JSON.stringify({ ...posting, ...change }));
  return { ...accepted[0]!, rules: warnings.filter(({ rule }) => rule === 'url').map(({ field }) => field) };
}

const page = 'https://jobs.staal.example/lasser';

test.each<[string, object, string | null]>([
  ['the page of the contact', { applicationContact: { url: page } }, page],
  [
    'the page of the contact before that of the posting',
    { applicationContact: { url: page }, directApply: true, url: 'https://x.example/' },
    page,
  ],
  ['the posting, where people apply on it', { directApply: true, url: page }, page],
  ['the same, written as words', { directApply: 'http://schema.org/True', url: page }, page],
  ['not the posting, where they do not', { directApply: false, url: page }, null],
  ['not the posting, where it does not say', { url: page }, null],
  ['nothing', {}, null],
])('the page to apply on is %s', (_, change, applyUrl) => {
  expect(read(change)).toMatchObject({ applyUrl, rules: [] });
});

test.each([
  ['http://jobs.staal.example/lasser'],
  ['javascript:alert(1)'],
  ['mailto:jobs@staal.example'],
  ['https://bank.example@staal.example/'],
  ['/solliciteren'],
  [`https://jobs.staal.example/${'a'.repeat(500)}`],
])('%s is no page to apply on, and the employer is told', (url) => {
  expect(read({ applicationContact: { url } })).toMatchObject({ applyUrl: null, rules: ['applicationContact.url'] });
});

test('a page of his own changes the ad; the same one does not', () => {
  const [one, same, other] = [{ url: page }, { url: page }, { url: `${page}-2` }].map(
    (applicationContact) => read({ applicationContact }).contentHash,
  );
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

const mailbox = { name: null, email: 'jobs@staal.example', phone: null };

test.each([
  ['our form, where the ad names nothing', { applyUrl: null, contacts: [] }, ['form']],
  ['our form or a mailbox', { applyUrl: null, contacts: [mailbox] }, ['form', 'mail']],
  ['our form, where only a telephone is named', { applyUrl: null, contacts: [{ email: null }] }, ['form']],
  ['the page of the employer alone', { applyUrl: page, contacts: [] }, ['link']],
  ['his page or a mailbox, not our form', { applyUrl: page, contacts: [mailbox] }, ['link', 'mail']],
])('people apply by %s', (_, ad, ways) => {
  expect(waysToApply(ad)).toEqual(ways);
});
