import type { MailKind } from '../types/mail';

/** What a rehearsal tells, in Dutch. */
export const rehearsalTexts = {
  unreadable: (file: string) => `Het verhaal ${file} is niet te lezen: bestaat het bestand?`,
  flaw: (file: string, line: number, reason: string) => `${file}, regel ${line}: ${reason}`,
  founding: (title: string, start: string) => `${title}\nHet proefbedrijf begint op ${start}\n`,
  busy: (line: number, processes: string[]) =>
    `  voor regel ${line} nog bezig na lang wachten: ${processes.slice(0, 5).join(', ')}`,
  step: (at: string, what: string, happened: string, isRight: boolean) =>
    `${isRight ? '✓' : '✗'} ${at.padEnd(20)} ${what}${happened ? `  → ${happened}` : ''}`,
  difference: (line: number, path: string, expected: string, actual: string) =>
    `    regel ${line}${path ? `, ${path}` : ''}\n      verwacht: ${expected}\n      gekregen: ${actual}`,
  end: (steps: number, wrong: number) =>
    wrong === 0
      ? `\n${steps} stappen, alles zoals het verhaal verwacht`
      : `\n${steps} stappen, waarvan ${wrong} niet zoals het verhaal verwacht`,
  mailTo: (address: string) => `mail aan ${address}`,
  kill: (part: string) => `${part} valt uit (kill -9)`,
  start: (part: string) => `${part} start opnieuw`,
  file: (name: string) => `bestand ${name}`,
  policy: (changes: [string, string | number][]) =>
    `ander beleid: ${changes.map(([id, value]) => `${id} ${value}`).join(', ')}`,
  expect: (things: string[], command: string | undefined) =>
    `verwacht: ${[...things, ...(command ? [`skillstorm ${command}`] : [])].join(', ')}`,
  clock: 'de klok loopt',
};

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);

/** What the demo tells while it lives a day, and its report, in Dutch. */
export const dayTexts = {
  founding: 'Een nieuw bedrijf wordt opgericht …',
  founded: (name: string, { site, inbox, temporalUi }: { site: string; inbox: string; temporalUi: string }) =>
    `Bedrijf ${name} is open. Kijk mee:\n  site      ${site}\n  mailbox   ${inbox}\n  Temporal  ${temporalUi}`,
  adsRead: (name: string, records: number, accepted: number) =>
    `Vacatures van ${name}: ${accepted} van ${records} ingelezen`,
  rejection: 'Graag zonder telefoonnummer of mailadres in de tekst: daarvoor zijn de contactvelden.',
  reviewed: (approved: number, rejected: number) => `Nagekeken: ${approved} goedgekeurd, ${rejected} afgewezen`,
  applicantsRead: (source: string, records: number, accepted: number) =>
    `Sollicitanten van ${source}: ${accepted} van ${records} ingelezen en uitgenodigd`,
  filledIn: (source: string, filledIn: number, waiting: number) =>
    `Middag: het bestand van ${source} opnieuw ingelezen: ${filledIn} cv’s in hun profiel, ${waiting} nog zonder antwoord`,
  signedUp: (count: number) => `${people(count)} schreven zich in op de site`,
  asked: (count: number) => `${people(count)} kregen een mail met de vraag om te bevestigen`,
  answered: (count: number) => `${people(count)} bevestigden`,
  takenBack: (matching: number, storage: number) =>
    `Middag: ${matching} trokken hun toestemming voor matching in, ${storage} lieten hun account sluiten`,
  matched: (applicants: number, ads: number, matches: number) =>
    `De nacht: ${applicants} kandidaten, ${ads} vacatures, ${matches} voorstellen`,
  lateDecided:
    'De nacht was te laat om te mailen en vroeg het eerst: een medewerker besliste om toch te mailen (send-late)',
  digestsArrived: (count: number) => `${count} digests in de mailbox`,
  leftDigests: (count: number) => `${people(count)} schreven zich uit met één klik`,

  broken: (what: string) =>
    `De dag kon niet verder (${what}). Kijk in Temporal en in de logboeken van de worker en de site.`,

  cameIn: 'Wat binnenkwam',
  adsCameIn: (records: number, accepted: number, published: number, out: string) =>
    `Vacatures: ${records} records, ${accepted} ingelezen, ${published} op de site; zonder lopend contract: ${out || 'geen'}`,
  reviewedIn: (all: number, approved: number, rejected: number, left: number) =>
    `Na te kijken: ${all}, waarvan ${approved} goedgekeurd, ${rejected} afgewezen, ${left} nog te doen`,
  applicantsCameIn: (records: number, accepted: number, confirmed: number, filledIn: number) =>
    `Sollicitanten: ${records} records, ${accepted} uitgenodigd, ${confirmed} namen de uitnodiging aan; daarna ${filledIn} cv’s ingelezen`,
  signUpsCameIn: (persons: number, confirmed: number) =>
    `Inschrijvingen op de site: ${persons}, waarvan ${confirmed} bevestigd`,
  masked: (count: number) => `Rijksregisternummers gevonden en verwijderd: ${count}`,
  consents: (given: number, matching: number, storage: number) =>
    `Toestemmingen voor matching: ${given}; op de middag ingetrokken: ${matching}, account gesloten: ${storage}`,
  refused: 'Wat geweigerd werd, en waarom',
  file: 'Bestand',
  line: 'Lijn',
  field: 'Veld',
  why: 'Waarom',
  night: (date: string) => `De nacht van ${date}`,
  nightCounts: (applicants: number, ads: number, matches: number) =>
    `${applicants} kandidaten met een levende toestemming, ${ads} vacatures, ${matches} voorstellen`,
  wasLate:
    'Digests vertrekken ’s morgens. Dit was later, dus vroeg het proces eerst een medewerker; in de demo besliste die om te mailen.',
  outcome: 'Uitkomst per kandidaat',
  outcomes: {
    digest: 'kreeg een digest',
    'nothing-new': 'overgeslagen: geen nieuwe vacature die past',
    'not-understood': 'overgeslagen: beroep niet begrepen',
    'no-profile': 'overgeslagen: nog geen profiel',
    'consent-withdrawn': 'overgeslagen: toestemming ingetrokken',
    unsubscribed: 'overgeslagen: uitgeschreven',
    'late-night': 'overgeslagen: late nacht zonder mail',
  } as Record<string, string>,
  examples: 'Wie bij wat past, en waarom (voorbeelden)',
  match: (initials: string, title: string, employer: string, score: number) =>
    `  ${initials}  ${title} · ${employer} · ${score} op 100`,
  mails: 'Mails',
  kind: 'Soort',
  state: 'Stand',
  reason: 'Reden',
  count: 'Aantal',
  mailKinds: {
    confirm: 'bevestigen na inschrijving',
    'confirm-reminder': 'herinnering om te bevestigen',
    invitation: 'uitnodiging',
    'sign-in': 'aanmeldlink',
    unsubscribed: 'bewijs van uitschrijving',
    'application-undelivered': 'sollicitatie niet aangekomen',
    'text-held': 'gevoelige tekst apart gezet',
    'account-closed': 'account is afgesloten',
    'erasure-asked': 'wissen gevraagd: wat er gebeurt',
    'customer-erasure-asked': 'wissen gevraagd door een klant',
    'erasure-letter': 'brief na het wissen',
    'ledger-anchor': 'anker van het grootboek',
    digest: 'digest',
    application: 'sollicitatie naar een werkgever',
    'consent-withdrawn-notice': 'intrekking gemeld aan een werkgever',
    'ad-published': 'vacature online, met opmerkingen',
    'ad-ends-soon': 'vacature loopt bijna af',
    'ad-refused': 'vacature geweigerd of afgewezen',
    'review-answer': 'antwoord op een nazicht',
    'request-extended': 'termijn verlengd',
  } satisfies Record<MailKind, string> as Record<string, string>,
  mailStates: {
    queued: 'klaar om te vertrekken',
    claimed: 'in behandeling',
    sending: 'vertrekt',
    sent: 'verzonden',
    uncertain: 'onzeker (misschien verzonden; niet opnieuw)',
    refused: 'geweigerd door de mailserver',
    skipped: 'niet verzonden',
  } as Record<string, string>,
  notAsExpected: 'Niet zoals verwacht',
  what: 'Wat',
  expected: 'Verwacht',
  actual: 'Gekregen',
  look: 'Zelf kijken',
  links: ({ inbox, temporalUi }: { inbox: string; temporalUi: string }, company: string, stay: boolean) =>
    [
      `  Temporal  ${temporalUi}`,
      `  mailbox   ${inbox} (afzender ${company}@skillstorm.test)`,
      `  De site van dit bedrijf sloot met de dag; zijn database heet ${company}.`,
      ...(stay
        ? []
        : [
            '  De servers stopten met de dag: `SKILLSTORM_STATE=.skillstorm/demo npm start` brengt ze terug, met alles erin.',
          ]),
    ].join('\n'),
  verdict: (checks: number, failed: number, seconds: number) =>
    failed === 0
      ? `De dag duurde ${seconds} seconden; alle ${checks} verwachtingen kwamen uit.`
      : `De dag duurde ${seconds} seconden; ${failed} van ${checks} verwachtingen kwamen niet uit.`,
};
