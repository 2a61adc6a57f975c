import type { Finding } from '../../stack/doctor';

/** One thing that was looked at. */
export interface Look {
  area: 'machine' | 'configuration' | 'servers' | 'processes';
  check: string;
  ok: boolean;
  detail: string;
  /** What to do; null where nothing has to be done. */
  remedy: string | null;
}

export const machineWords: Record<Finding['check'], string> = {
  node: 'Node',
  postgres: 'PostgreSQL (meegeleverd)',
  'user-namespaces': 'Namespaces van gebruikers',
  python: 'Python met pip',
  temporal: 'Temporal (programma)',
  'temporal-test-server': 'Temporal-testserver',
  ports: 'Poorten',
  disk: 'Schijfruimte',
  'state-folder': 'Map met de staat',
  parts: 'SkillStorm in deze map',
};

const areas: Record<Look['area'], string> = {
  machine: 'Machine',
  configuration: 'Configuratie',
  servers: 'Servers',
  processes: 'Processen',
};

export function doctorText(looks: Look[]): string {
  const width = Math.max(...looks.map(({ check }) => check.length));
  const shown = (Object.keys(areas) as Look['area'][]).flatMap((area) => {
    const own = looks.filter((look) => look.area === area);
    const lines = own.flatMap(({ check, ok, detail, remedy }) => [
      `  ${ok ? 'ok  ' : 'MIS '} ${check.padEnd(width)}  ${detail}`,
      ...(remedy ? [`         -> ${remedy}`] : []),
    ]);
    return own.length > 0 ? [areas[area], ...lines, ''] : [];
  });
  const wrong = looks.filter(({ ok }) => !ok).length;
  return [...shown, wrong === 0 ? 'Alles is in orde.' : `${wrong} van ${looks.length} punten vragen aandacht.`].join(
    '\n',
  );
}

export const serverLooks = {
  answers: 'antwoordt',
  silent: 'antwoordt niet',
  databaseRemedy: 'Start alles met `npm start`, of verbeter DATABASE_URL.',
  storedIn: (country: string) => `in ${country}, zoals het beleid zegt`,
  storedHere:
    'op deze machine, om te proberen. Voor er gegevens van echte mensen in komen: zet de database bij de hostingpartner van het beleid en zeg het land met STORAGE_LOCATION',
  schemaBehind: 'het schema of het beleid is niet bij',
  schemaRemedy: 'Voer `skillstorm migrate` uit.',
  attributes: 'alle zoekattributen zijn er',
  attributesMissing: (names: string[]) => `ontbreken: ${names.join(', ')}`,
  attributesRemedy: 'Start de worker: die maakt ze aan voor hij iets aanneemt.',
  outbox: (count: number) => `${count} opdrachten wachten op Temporal`,
  outboxRemedy: 'Kijk of er een worker draait: die brengt ze over.',
  agreed: (waiting: number) =>
    waiting === 0 ? 'alle vastgelegd' : `${waiting} uit vacatures van vroeger, door niemand vastgelegd`,
  agreedRemedy:
    'Vraag de klant wat op de site mag; `customer show` toont het, `contract agree` legt het vast, `contract disagree` trekt het in.',
  closedNone: 'geen die op wissen wachten',
  closed: (count: number, oldest: string, before: string) =>
    `${count}, de oudste van ${oldest}, te wissen vóór ${before}`,
  closedRemedy:
    'De nachtelijke blik wist ze na de bedenktijd: kijk met `skillstorm retention show` wat haar ophoudt, een stop of de rem.',
  orphansNone: (open: number) => `${open} open rijen, elk met haar proces`,
  orphans: (ids: string[]) =>
    `${ids.length} rijen zijn open terwijl hun proces weg is: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`,
  orphanProgress: (done: number, all: number) => `${done} van ${all} processen bekeken`,
  orphansRemedy: 'Wat het publiek ziet klopt nog. Start ze opnieuw met `skillstorm doctor --repair --as <medewerker>`.',
  repaired: (count: number) => `${count} processen worden opnieuw gestart, met dezelfde data`,
  mailRemedy: 'Start de mailserver, of verbeter SMTP_URL; mails wachten en vertrekken daarna vanzelf.',
  siteRemedy: 'Start de site (`npm start`), of verbeter PUBLIC_URL.',
};
