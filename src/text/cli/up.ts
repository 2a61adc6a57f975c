import type { PartName, PortName, StackEvent } from '../../stack/types';

const parts: Record<PartName, string> = {
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  inbox: 'Mailbox',
  worker: 'Worker',
  site: 'Site',
};

const ports: Record<PortName, string> = {
  postgres: 'PostgreSQL',
  temporal: 'Temporal',
  temporalUi: 'Temporal UI',
  temporalMetrics: 'metingen van Temporal',
  smtp: 'SMTP',
  inbox: 'mailbox',
  worker: 'metingen van de worker',
  site: 'site',
};

const seconds = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/** A line for what the stack does; null where it needs no words. */
export function stackEventText(event: StackEvent): string | null {
  switch (event.kind) {
    case 'fetching':
      return `Haalt ${event.what} op, eenmalig (${event.from})`;
    case 'account':
      return event.why === 'owns-the-data'
        ? `PostgreSQL draait als account ${event.name}, van wie de gegevens zijn`
        : `PostgreSQL draait als account ${event.name}, omdat het niet als root mag`;
    case 'starting':
      return `${parts[event.part]} start`;
    case 'moved':
      return `Poort ${event.from} voor ${ports[event.port]} is bezet: ${event.to}`;
    case 'ready':
      return `${parts[event.part]} ${event.adopted ? 'draaide nog' : `klaar in ${seconds(event.elapsedMs)}`}`;
    case 'fallen':
      return `${parts[event.part]} is gevallen (keer ${event.falls}) en start opnieuw over ${seconds(event.restartInMs)}; zie ${event.logFile}`;
    case 'gave-up':
      return `${parts[event.part]} viel te vaak: opgegeven; zie ${event.logFile}`;
    case 'stopping':
      return null;
    case 'stopped':
      return `${parts[event.part]} gestopt`;
  }
}

export interface PreparedFacts {
  migrations: string[];
  policy: 'adopted' | 'unchanged';
  statement: 'adopted' | 'unchanged';
  narrowed: number;
  receipts: number;
  receiptsWaiting: number;
}

export function preparedText(prepared: PreparedFacts): string {
  const { migrations, policy, statement, narrowed, receipts, receiptsWaiting } = prepared;
  const done = [
    migrations.length > 0 ? `${migrations.length} migraties uitgevoerd` : 'het schema was bij',
    policy === 'adopted' ? 'beleid van deze versie aangenomen' : 'beleid ongewijzigd',
    statement === 'adopted' ? 'voorbeeldverklaring aangenomen' : 'verklaring ongewijzigd',
    ...(narrowed > 0 ? [`van ${narrowed} niet bevestigde sollicitanten uit een bestand cv en telefoon gewist`] : []),
    ...(receipts > 0 ? [`${receipts} bewijzen van toestemming worden nog opgemaakt`] : []),
    ...(receiptsWaiting > 0
      ? [`${receiptsWaiting} andere wachten op de volgende start of \`skillstorm migrate\``]
      : []),
  ];
  return `Database klaar: ${done.join(', ')}`;
}

export interface Links {
  site: string;
  /** Null where mail goes to a server of the operator's own. */
  inbox: string | null;
  temporalUi: string | null;
}

/** What runs and what to do next. */
export function upText({ site, inbox, temporalUi }: Links, version: string): string {
  const links = [
    `  Site         ${site}`,
    ...(inbox ? [`  Mailbox      ${inbox}`] : []),
    ...(temporalUi ? [`  Temporal UI  ${temporalUi}`] : []),
  ];
  return [
    '',
    `SkillStorm ${version} draait.`,
    '',
    ...links,
    '',
    'Hierna, in een ander venster:',
    '  npx skillstorm staff add "Uw naam"     wie beslist, heeft een naam',
    '  npx skillstorm --help                  alle opdrachten',
    '  npm run demo                           een hele bedrijfsdag',
    '',
    'Ctrl-C stopt alles; wat openstaat, gaat verder bij de volgende start.',
    '',
  ].join('\n');
}

export const upStopping = 'Stopt…';
export const upStopped = 'Alles is gestopt.';
