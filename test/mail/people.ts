import { createRenderer } from '../../src/mail/render';
import type { MailData, Message, Sender } from '../../src/types/mail';

export const publicUrl = 'https://jobs.brugwerk.example';

export const sender: Sender = {
  company: 'Brugwerk BV',
  tradeName: 'Brugwerk',
  street: 'Kaaistraat 12',
  postcode: '2000',
  locality: 'Antwerpen',
  enterpriseNumber: '0123.456.749',
  email: 'vragen@brugwerk.example',
};

const confirmUrl = `${publicUrl}/nl/confirm/q3x0Zr7mB1dKf8sLwVtYhA`;
const profileUrl = `${publicUrl}/nl/me`;

/** One mail of each kind, as an applicant of the demo would get it. */
export const mails: MailData = {
  confirm: { givenName: 'Anouk', confirmUrl, confirmBy: new Date('2026-03-12T10:15:00Z') },
  'confirm-reminder': { givenName: 'Anouk', confirmUrl, confirmBy: new Date('2026-03-12T10:15:00Z') },
  'consent-withdrawn-notice': {
    givenName: 'Ann Proef',
    person: 'Anouk Proef',
    acknowledgeUrl: `${publicUrl}/nl/told/q3x0Zr7mB1dKf8sLwVtYhA`,
    isReminder: false,
  },
  invitation: {
    givenName: 'Karim',
    confirmUrl,
    confirmBy: new Date('2026-03-12T10:15:00Z'),
    source: 'Jobbeurs Mechelen, 3 maart 2026',
  },
  'sign-in': { givenName: 'Anouk', signInUrl: `${publicUrl}/nl/sign-in/Nn2pKQ8sT4bX6vYzR1cWdg`, validMinutes: 15 },
  unsubscribed: { givenName: 'Anouk', profileUrl },
  'application-undelivered': {
    givenName: 'Anouk',
    adTitle: 'Verpleegkundige',
    employerName: 'Zorggroep Avelinde',
    isFinal: false,
    pageUrl: `${publicUrl}/nl/me/disclosures`,
  },
  'text-held': { givenName: 'Anouk', until: new Date('2026-03-12T10:15:00Z'), pageUrl: `${publicUrl}/nl/me/held` },
  'account-closed': {
    givenName: 'Anouk',
    closedOn: new Date('2026-03-12T10:15:00Z'),
    destroyedOn: new Date('2026-03-20T12:00:00Z'),
    stayUrl: `${publicUrl}/nl/stay/q3x0Zr7mB1dKf8sLwVtYhA`,
    rightsUrl: `${publicUrl}/nl/rights`,
  },
  'erasure-asked': {
    givenName: 'Anouk',
    destroyedOn: new Date('2026-03-20T12:00:00Z'),
    lastDay: new Date('2026-03-19T12:00:00Z'),
    stayUrl: `${publicUrl}/nl/stay/q3x0Zr7mB1dKf8sLwVtYhA`,
    erased: ['naam, mailadres en taal', 'telefoonnummer'],
    kept: ['Het bewijs dat toestemming werd gegeven, zonder naam.'],
  },
  'customer-erasure-asked': {
    givenName: 'Joris',
    customerName: 'Zorggroep Avelinde',
    destroyedOn: new Date('2026-03-20T12:00:00Z'),
    lastDay: null,
    erased: ['contactpersonen, met naam, mailadres en telefoon'],
    kept: ['2 facturen, tot en met 31 december 2036.'],
  },
  'ledger-anchor': {
    givenName: '',
    day: new Date('2026-11-24T12:00:00Z'),
    seq: '4711',
    mac: 'ab'.repeat(32),
    anchor: 'eyJhbGciOiJFZERTQSJ9.eyJkYXkiOiIyMDI2LTExLTI0In0.c2lnbmF0dXJl',
  },
  'erasure-letter': {
    givenName: '',
    token: 'q3x0Zr7mB1dKf8sLwVtYhA',
    destroyedOn: new Date('2026-03-20T12:00:00Z'),
    erased: ['naam, mailadres en taal', 'telefoonnummer'],
    kept: ['Het bewijs dat toestemming werd gegeven, zonder naam.'],
  },
  application: {
    givenName: 'Joris',
    person: 'Anouk Peeters',
    adTitle: 'Magazijnier heftruck (m/v/x)',
    adIdentifier: 'HK-2026-7',
    adUrl: `${publicUrl}/nl/jobs/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
    fields: [
      { label: 'E-mailadres', lines: ['anouk.peeters@post.test'] },
      { label: 'Vaardigheden', lines: ['heftruck besturen', 'voorraad tellen'] },
    ],
    message: ['Dag,', 'ik rijd al zes jaar met een heftruck.'],
  },
  'review-answer': {
    givenName: 'Anouk',
    adTitle: 'Magazijnier heftruck (m/v/x)',
    outcome: 'upheld',
    paragraphs: ['De vacature vraagt een attest.', 'Uw profiel noemt dat nog niet.'],
    pageUrl: `${publicUrl}/nl/me/matches/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
  },
  'request-extended': {
    givenName: 'Anouk',
    adTitle: 'Magazijnier heftruck (m/v/x)',
    lastDay: new Date('2026-04-30T21:59:59Z'),
    paragraphs: ['Wij wachten op een inlichting van de werkgever.'],
    pageUrl: `${publicUrl}/nl/me/matches/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
  },
  'ad-published': {
    givenName: 'Hilde Vermaercke',
    title: 'Magazijnier heftruck',
    endsAt: new Date('2026-11-30T23:00:00Z'),
    adUrl: `${publicUrl}/nl/jobs/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
    advice: [
      {
        code: 'masculine-title',
        severity: 'warn',
        where: 'Titel',
        words: 'Magazijnier',
        label: 'Titel: “Magazijnier”',
        why: 'Deze functienaam is mannelijk.',
        instead: 'Zet (m/v/x) achter de titel.',
      },
    ],
  },
  'ad-ends-soon': {
    givenName: 'Hilde Vermaercke',
    title: 'Magazijnier heftruck (m/v/x) voor het nieuwe distributiecentrum',
    endsAt: new Date('2026-11-30T23:00:00Z'),
    daysLeft: 7,
    canExtend: true,
    contractEndsOn: '2026-12-31',
    adUrl: `${publicUrl}/nl/jobs/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
    extendUrl: `${publicUrl}/nl/employer/q3x0Zr7mB1dKf8sLwVtYhA/extend`,
    filledUrl: `${publicUrl}/nl/employer/q3x0Zr7mB1dKf8sLwVtYhA/filled`,
    removeUrl: `${publicUrl}/nl/employer/q3x0Zr7mB1dKf8sLwVtYhA/remove`,
  },
  'ad-refused': {
    givenName: 'Hilde Vermaercke',
    title: 'Secretaresse',
    refusal: 'term-beyond-contract',
    reason: 'Graag zonder telefoonnummer in de tekst.',
    rightsUrl: `${publicUrl}/nl/rights`,
    advice: [
      {
        code: 'pay-range-missing',
        severity: 'warn',
        where: 'Loon',
        words: null,
        label: 'Loon',
        why: 'Er staat geen loon in.',
        instead: 'Noem een loon of een marge.',
      },
    ],
  },
  digest: {
    givenName: 'Anouk',
    profileUrl,
    unsubscribeUrl: `${publicUrl}/u/Jd5fGh7kL9mNp1qRs3tUvw`,
    items: [
      {
        title: 'Magazijnier heftruck (m/v/x)',
        employerName: 'Havenlogistiek De Kaai',
        place: 'Antwerpen',
        url: `${publicUrl}/nl/jobs/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
        score: 86,
        reasons: [
          { rule: 'occupation', points: 40, of: 40, facts: { ad: 'a1', applicant: 'a1', percent: 100 } },
          { rule: 'skills', points: 20, of: 30, facts: { asked: 7, shared: 4, lacking: 's1 s2 s3' } },
          { rule: 'nearness', points: 10, of: 14, facts: { km: 8, travelKm: 30 } },
          { rule: 'education', points: 4, of: 8, facts: { missing: 'ad' } },
          { rule: 'salary', points: 4, of: 8, facts: { missing: 'applicant' } },
        ],
        whatIf: { change: 'skills', facts: { asked: 7 }, score: 96, was: 86, isMatch: true },
        whyUrl: `${publicUrl}/nl/me/matches/5f0c2a54-3a5e-4a86-9d53-0b8f2a1c7e11`,
      },
      {
        title: 'Medewerker <b>onthaal</b> & planning',
        employerName: 'Zorggroep "Linde"',
        place: null,
        url: `${publicUrl}/nl/jobs/0d9b6c1e-7f37-4c0c-8a52-6f5b1f9c2d22`,
        score: 71,
        reasons: [
          { rule: 'occupation', points: 23, of: 40, facts: { ad: 'b1', applicant: 'b2', percent: 70 } },
          { rule: 'nearness', points: 14, of: 14, facts: { remote: 1 } },
        ],
        whatIf: null,
        whyUrl: `${publicUrl}/nl/me/matches/0d9b6c1e-7f37-4c0c-8a52-6f5b1f9c2d22`,
      },
    ],
  },
};

export const mailId = '7f2c9a31-5d0e-4b7a-9c11-6a2f0f3f8e55';
export const address = 'anouk.peeters@post.test';

/** The digest above as a message to Anouk, with what a test wants to be different. */
export async function digest(changes: Partial<Message> = {}): Promise<Message> {
  const rendered = (await createRenderer({ sender, publicUrl })).render('digest', 'fr', mails.digest);
  const { unsubscribeUrl } = mails.digest;
  return { mailId, to: { name: 'Anouk Peeters', address }, language: 'fr', unsubscribeUrl, ...rendered, ...changes };
}
