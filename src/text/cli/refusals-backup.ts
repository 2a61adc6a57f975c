import type { Words } from './refusals';

export interface BackupRefusalFacts {
  'not-a-backup': object;
  'backup-of-another-version': object;
  'backup-of-another-key': object;
  'backup-broken': object;
  'backup-of-a-newer-release': object;
  'backup-of-another-company': object;
  'backup-too-old': object;
  'target-in-use': object;
  'evidence-missing': object;
  'evidence-changed': object;
  'disk-full': object;
  'login-too-weak': object;
}

const nothingChanged = 'er is niets gewijzigd';

export const backupRefusals: { [Code in keyof BackupRefusalFacts]: Words<BackupRefusalFacts[Code]> } = {
  'not-a-backup': {
    exitCode: 1,
    happened: () => `Dit bestand is geen kopie van SkillStorm; ${nothingChanged}`,
    remedy: 'Kies een bestand dat `skillstorm backup` maakte',
  },
  'backup-of-another-version': {
    exitCode: 1,
    happened: () => `Deze kopie is in een vorm die deze versie van SkillStorm niet kent; ${nothingChanged}`,
    remedy: 'Zet ze terug met de versie die ze maakte, of met een latere',
  },
  'backup-of-another-key': {
    exitCode: 1,
    happened: () => `Deze kopie is met een andere sleutel verzegeld; ${nothingChanged}`,
    remedy:
      'Geef in BACKUP_KEY of BACKUP_KEY_FILE de sleutel van toen; ze staat in de map met geheimen van die machine',
  },
  'backup-broken': {
    exitCode: 1,
    happened: () => `Deze kopie is beschadigd of niet volledig; ${nothingChanged}`,
    remedy: 'Neem een andere kopie, of haal dit bestand opnieuw op waar het bewaard wordt',
  },
  'backup-of-a-newer-release': {
    exitCode: 1,
    happened: () => `Deze kopie is van een nieuwere versie van SkillStorm; ${nothingChanged}`,
    remedy: 'Installeer die versie en probeer opnieuw',
  },
  'backup-of-another-company': {
    exitCode: 1,
    happened: () => `SUPPRESSION_KEY is niet de sleutel van deze kopie; ${nothingChanged}`,
    remedy: 'Zet eerst de geheimen van toen terug: anders zou gemaild worden wie dat niet meer wil',
  },
  'backup-too-old': {
    exitCode: 1,
    happened: () => `Deze kopie is ouder dan het beleid kopieën bewaart (backup-days); ${nothingChanged}`,
    remedy: 'Neem een jongere: van een oudere weet niemand nog wie sindsdien gewist werd, en die zou terugkomen',
  },
  'target-in-use': {
    exitCode: 1,
    happened: () => `In deze database staat al iets; ${nothingChanged}`,
    remedy: 'Kies met --into een lege database, of één die pas klaargemaakt is',
  },
  'evidence-missing': {
    exitCode: 1,
    happened: () => `De map met bewijs hoort niet bij deze kopie; ${nothingChanged}`,
    remedy: 'Zet de map met bewijs terug (EVIDENCE_DIR): zonder haar komt terug wie sindsdien gewist werd',
  },
  'evidence-changed': {
    exitCode: 1,
    happened: () => `Een bestand in de map met bewijs zegt niet meer wie gewist werd; ${nothingChanged}`,
    remedy: 'Zet de map `tombstones` van het bewijs (EVIDENCE_DIR) terug zoals ze was',
  },
  'disk-full': {
    exitCode: 1,
    happened: () => 'De schijf is vol; er is geen kopie gemaakt',
    remedy: 'Maak plaats vrij, of kies met --to een andere schijf',
  },
  'login-too-weak': {
    exitCode: 1,
    happened: () => `Deze login mag in die database geen tabellen maken; ${nothingChanged}`,
    remedy: 'Geef met --into de eigenaar van een lege database',
  },
};
