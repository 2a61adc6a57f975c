import type { Rule } from '../../intake/rules';
import { type AdRefusalFacts, adRefusals } from './refusals-ads';
import { type AuditRefusalFacts, auditRefusals } from './refusals-audit';
import { type BackupRefusalFacts, backupRefusals } from './refusals-backup';
import { type PolicyRefusalFacts, policyRefusals } from './refusals-policy';
import { type ReceiptRefusalFacts, receiptRefusals } from './refusals-receipts';
import { type RetentionRefusalFacts, retentionRefusals } from './refusals-retention';
import { ruleWords } from './rules';

/** What each refusal knows: names of options, references, dates and numbers, never anything about a person. */
export interface RefusalFacts
  extends
    AdRefusalFacts,
    AuditRefusalFacts,
    BackupRefusalFacts,
    PolicyRefusalFacts,
    ReceiptRefusalFacts,
    RetentionRefusalFacts {
  'wrong-value': { option: string; rule: Rule };
  'wrong-order': { first: string; second: string };
  'in-the-future': { option: string };
  'in-the-past': { option: string };
  'reserved-name': { option: string };
  'not-configured': { folder: string };
  'not-migrated': object;
  'temporal-down': object;
  'file-unreadable': { code: string };
  'file-unwritable': { code: string };
  'unknown-staff': object;
  'staff-known': object;
  'unknown-customer': object;
  'customer-known': { number: number };
  'unknown-contact': { number: number };
  'unknown-contract': { number: number; references: string[] };
  'contract-known': { reference: string };
  'unknown-applicant': object;
  'unknown-request': object;
  'not-tagged': { side: 'ad' | 'applicant' };
  'as-missing': { option: string };
  'night-ended-badly': { status: string };
  'worker-missing': object;
  'mail-stopped': object;
  'mail-runs': object;
  'unknown-decision': { known: string[] };
}

export type RefusalCode = keyof RefusalFacts;

export interface Words<Facts> {
  /** 1 refused, 2 wrong use, 3 a server that is down or not configured. */
  exitCode: 1 | 2 | 3;
  happened: (facts: Facts) => string;
  remedy: string;
}

export const refusals: { [Code in RefusalCode]: Words<RefusalFacts[Code]> } = {
  ...adRefusals,
  ...auditRefusals,
  ...backupRefusals,
  ...policyRefusals,
  ...receiptRefusals,
  ...retentionRefusals,
  'wrong-value': {
    exitCode: 2,
    happened: ({ option, rule }) => `${option} ${ruleWords[rule]}`,
    remedy: 'Verbeter de waarde; met --help ziet u een voorbeeld',
  },
  'wrong-order': {
    exitCode: 2,
    happened: ({ first, second }) => `${first} ligt na ${second}`,
    remedy: 'Draai de twee dagen om',
  },
  'in-the-future': {
    exitCode: 2,
    happened: ({ option }) => `${option} ligt in de toekomst`,
    remedy: 'Geef vandaag of een vroegere dag',
  },
  'in-the-past': {
    exitCode: 2,
    happened: ({ option }) => `${option} is voorbij`,
    remedy: 'Geef vandaag of een latere dag',
  },
  'reserved-name': {
    exitCode: 2,
    happened: ({ option }) => `${option} "site" betekent dat iemand zich zelf aanmeldde`,
    remedy: 'Noem de bron waar de cv’s vandaan komen',
  },
  'not-configured': {
    exitCode: 3,
    happened: ({ folder }) => `Er draait geen SkillStorm in ${folder}, en de omgeving zegt niet waar de servers zijn`,
    remedy:
      'Start alles met `npm start` en probeer opnieuw, of zet DATABASE_URL, STORAGE_LOCATION, TEMPORAL_ADDRESS, SMTP_URL, LEDGER_KEY, SUPPRESSION_KEY, RECEIPT_KEY en BACKUP_KEY (zie .env.example)',
  },
  'not-migrated': {
    exitCode: 3,
    happened: () => 'De database is niet klaar voor deze versie',
    remedy: 'Voer `skillstorm migrate` uit',
  },
  'temporal-down': {
    exitCode: 3,
    happened: () => 'Temporal antwoordt niet',
    remedy: 'Start Temporal (`npm start`), of verbeter TEMPORAL_ADDRESS; `skillstorm doctor` zegt wat er mis is',
  },
  'file-unreadable': {
    exitCode: 1,
    happened: ({ code }) => `Het bestand kan niet gelezen worden (${code})`,
    remedy: 'Controleer het pad en de rechten',
  },
  'file-unwritable': {
    exitCode: 1,
    happened: ({ code }) => `Het bestand kan niet geschreven worden (${code})`,
    remedy: 'Kies een bestand dat nog niet bestaat, in een map waar u mag schrijven',
  },
  'unknown-staff': {
    exitCode: 1,
    happened: () => 'Deze medewerker is niet bekend',
    remedy: 'Kijk met `skillstorm staff list`, of voeg toe met `skillstorm staff add`',
  },
  'staff-known': {
    exitCode: 1,
    happened: () => 'Er is al een medewerker met deze naam',
    remedy: 'Kijk met `skillstorm staff list`, of kies een naam die hen uit elkaar houdt',
  },
  'unknown-customer': {
    exitCode: 1,
    happened: () => 'Geen klant heeft dit ondernemingsnummer',
    remedy: 'Kijk met `skillstorm customer list`, of voeg toe met `skillstorm customer add`',
  },
  'customer-known': {
    exitCode: 1,
    happened: ({ number }) => `Dit ondernemingsnummer is al van klant K-${number}`,
    remedy: 'Bekijk de klant met `skillstorm customer show`',
  },
  'unknown-contact': {
    exitCode: 1,
    happened: ({ number }) => `Klant K-${number} heeft geen contactpersoon met dit adres`,
    remedy: 'Bekijk het archief met `skillstorm customer show`',
  },
  'unknown-contract': {
    exitCode: 1,
    happened: ({ number, references }) =>
      references.length > 0
        ? `Klant K-${number} heeft dit contract niet, wel ${references.join(', ')}`
        : `Klant K-${number} heeft nog geen contract: zonder contract geen vacature`,
    remedy: 'Leg het contract vast met `skillstorm contract add`',
  },
  'contract-known': {
    exitCode: 1,
    happened: ({ reference }) => `Deze klant heeft al een contract ${reference}`,
    remedy: 'Geef het nieuwe contract een eigen referentie',
  },
  'unknown-applicant': {
    exitCode: 1,
    happened: () => 'Geen sollicitant heeft deze id; wie niet bevestigde is gewist',
    remedy: 'Zoek de id met `skillstorm person find`',
  },
  'unknown-request': {
    exitCode: 1,
    happened: () => 'Geen vraag heeft dit nummer of deze id',
    remedy: 'Kijk met `skillstorm request list`',
  },
  'not-tagged': {
    exitCode: 1,
    happened: ({ side }) =>
      side === 'ad'
        ? 'Deze vacature is nog niet gelezen door de matcher'
        : 'Dit profiel is niet gelezen door de matcher: er is geen toestemming voor matching, of nog geen nacht geweest',
    remedy: 'Vacatures en profielen worden gelezen in een nacht: `skillstorm match run`',
  },
  'as-missing': {
    exitCode: 2,
    happened: ({ option }) => `${option} is een beslissing: zeg wie ze neemt`,
    remedy: 'Voeg --as toe met de naam of id van een medewerker',
  },
  'night-ended-badly': {
    exitCode: 1,
    happened: ({ status }) => `De nacht eindigde als ${status}`,
    remedy: 'Bekijk de uitvoering in Temporal; een gestopte nacht mag opnieuw starten',
  },
  'mail-stopped': {
    exitCode: 1,
    happened: () => 'De mail ligt al stil',
    remedy: 'Kijk door wie en waarom met `skillstorm stop show`',
  },
  'mail-runs': { exitCode: 1, happened: () => 'De mail ligt niet stil', remedy: 'Niets: er valt niets op te heffen' },
  'unknown-decision': {
    exitCode: 2,
    happened: ({ known }) => `Dit proces kent die beslissing niet, wel ${known.join(', ')}`,
    remedy: 'Kies een van deze; de details van het proces in Temporal zeggen wat ze doen',
  },
  'worker-missing': {
    exitCode: 3,
    happened: () => 'Geen worker neemt deze nacht aan',
    remedy: 'Start de worker (`npm start`): de nacht staat klaar en begint dan vanzelf',
  },
};
