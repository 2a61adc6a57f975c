import type { ConfigProblem } from '../../variables';
import type { StackErrorCode } from '../../stack/types';
import type { FailureCode } from '../../types/failures';

interface Told {
  happened: string;
  remedy: string;
}

/** The catalogue of failures in the language of the command line; the codes are the same everywhere. */
export const failureWords: Record<FailureCode, Told> = {
  DATABASE_DOWN: {
    happened: 'PostgreSQL antwoordt niet',
    remedy: 'Start PostgreSQL (`npm start`), of verbeter DATABASE_URL; `skillstorm doctor` zegt wat er mis is',
  },
  DATABASE_REFUSED: {
    happened: 'PostgreSQL weigerde een opdracht; er is niets gewijzigd',
    remedy: 'Zoek de opdracht in het log van PostgreSQL; kijk met `skillstorm doctor` of de database bij is',
  },
  MAIL_SERVER_DOWN: {
    happened: 'De mailserver antwoordt niet of is bezig',
    remedy: 'Controleer SMTP_URL en de server; mails vertrekken daarna vanzelf',
  },
  MAIL_REFUSED: {
    happened: 'De mailserver weigert deze mail voorgoed',
    remedy: 'Niets: de mail is geteld als geweigerd; zoek het adres met `skillstorm person find`',
  },
  MAIL_DEFERRED: {
    happened: 'De mailserver van deze persoon bleef vragen om later terug te komen',
    remedy: 'Niets: de digest is geteld als geweigerd; de volgende nacht biedt haar vacatures opnieuw aan',
  },
  MAIL_STOPPED: {
    happened: 'Een medewerker legde alle mail stil',
    remedy: 'Kijk met `skillstorm stop show`; hef het op met `skillstorm stop lift`, dan vertrekken mails vanzelf',
  },
  APPLICATION_REFUSED: {
    happened: 'De mailserver van de werkgever weigerde een sollicitatie',
    remedy:
      'Verbeter zijn adres met `skillstorm customer correct` en beslis dan `resend`; is er geen adres, beslis `close`',
  },
  POLICY_MISSING: {
    happened: 'Er is geen beleid van kracht',
    remedy: 'Voer `skillstorm migrate` uit: dat zet het beleid van deze versie erin',
  },
  PURPOSE_NOT_OFFERED: {
    happened: 'Het beleid dat van kracht is, stelt het doel van dit gebruik niet open',
    remedy: 'Stel het doel opnieuw open in het beleid van het bedrijf; wat wacht, gaat dan vanzelf verder',
  },
  STORED_ELSEWHERE: {
    happened: 'De database staat in een ander land dan het beleid zegt',
    remedy:
      'Verhuis ze, of zet STORAGE_LOCATION juist en start opnieuw; tot dan wordt niets gelezen en niets geschreven',
  },
  NOT_FOUND: { happened: 'Dit bestaat niet (meer)', remedy: 'Niets: er is niets meer te doen' },
  NOT_ALLOWED: {
    happened: 'Deze beslissing kan nu niet',
    remedy: 'Lees de details van het proces in Temporal: die zeggen wat er kan',
  },
  DAY_NOT_POSSIBLE: {
    happened: 'De nieuwe laatste dag ligt niet na de huidige, of valt buiten het contract',
    remedy: 'Kies een dag ertussen; `skillstorm ad show` zegt beide',
  },
  STAFF_MISSING: {
    happened: 'Een beslissing noemt de medewerker die ze neemt',
    remedy: 'Kijk met `skillstorm staff list`, of voeg toe met `skillstorm staff add`',
  },
  DECISION_INCOMPLETE: {
    happened: 'Deze beslissing vraagt iets meer of iets minder: alleen id’s en codes, zoals haar voorbeeld',
    remedy: 'Lees de details van het proces in Temporal: die geven een voorbeeld van de JSON',
  },
  NOT_DESTROYED: {
    happened: 'Wat vernietigd werd, was er bij de tweede blik nog; van de partij is niets gedaan',
    remedy:
      'Kijk met `skillstorm retention show`, en laat de opslag van de regel nakijken; de stap gaat vanzelf verder',
  },
  BACKUP_UNWRITABLE: {
    happened: 'De map van de kopieën is vol, of deze account mag er niet schrijven',
    remedy: 'Maak plaats in BACKUP_DIR, of geef die map aan deze account; de kopie komt er dan vanzelf',
  },
  STEP_TIMED_OUT: {
    happened: 'Een stap eindigde niet op tijd',
    remedy: 'Kijk of er een worker draait; de stap gaat vanzelf verder',
  },
  UNEXPECTED: {
    happened: 'Een fout in de code',
    remedy: 'Meld de opdracht en de plaats hieronder aan wie de code onderhoudt; probeer daarna opnieuw',
  },
};

/** What is wrong with a variable; its value is never said. */
export const configWords: Record<ConfigProblem, string> = {
  missing: 'ontbreekt',
  'file-unreadable': 'wijst naar een bestand dat niet gelezen kan worden',
  'not-a-url': 'is geen URL',
  'not-a-port': 'is geen poort (1 tot 65535)',
  'not-a-key': 'moet minstens 32 bytes zijn, hexadecimaal geschreven',
  'not-a-country': 'moet het land zijn van de servers met de database: twee hoofdletters volgens ISO 3166',
  'not-a-queue': 'kent alleen core, bulk en matching',
};

export const configRemedy = 'Zet de variabele goed (zie .env.example), of start alles met `npm start`';

/** Why the stack does not start. */
export const stackWords: Record<StackErrorCode, Told> = {
  'already-running': {
    happened: 'SkillStorm draait al in deze map',
    remedy: 'Gebruik dat, stop het met Ctrl-C in zijn venster, of zet SKILLSTORM_STATE naar een andere map',
  },
  'state-folder': {
    happened: 'In de map met de staat kan niet geschreven worden',
    remedy: 'Geef de map aan deze account (chown -R), of zet SKILLSTORM_STATE naar een andere map',
  },
  'postgres-missing': {
    happened: 'PostgreSQL ontbreekt op deze machine',
    remedy: 'Voer `npm ci` uit zonder --omit=optional, of zet DATABASE_URL naar uw eigen PostgreSQL',
  },
  'postgres-account': {
    happened: 'PostgreSQL draait niet als root en vond geen andere account',
    remedy: 'Start niet als root',
  },
  'secrets-lost': {
    happened: 'De wachtwoorden van deze database zijn verdwenen',
    remedy: 'Zet de map secrets terug, of begin opnieuw in een lege map (SKILLSTORM_STATE)',
  },
  'temporal-missing': {
    happened: 'Temporal is niet te vinden en niet te halen',
    remedy: 'Installeer python3 met pip, of de Temporal CLI op het PATH, of zet TEMPORAL_PATH naar het programma',
  },
  'no-port': { happened: 'Er is geen poort vrij', remedy: 'Stop een programma dat luistert en start opnieuw' },
  'part-failed': {
    happened: 'Een deel startte niet',
    remedy: 'Lees het log dat hieronder staat; `skillstorm doctor` kijkt de machine na',
  },
  'gave-up': {
    happened: 'Een deel viel tien keer na elkaar om; alles is gestopt',
    remedy: 'Lees het log dat hieronder staat, en start opnieuw',
  },
  interrupted: { happened: 'Gestopt op uw vraag', remedy: 'Start opnieuw wanneer u wilt' },
};
