import type { Words } from './refusals';

export interface AuditRefusalFacts {
  'no-report': object;
  'unknown-key': object;
  'key-not-a-file': { variable: string };
}

export const auditRefusals: { [Code in keyof AuditRefusalFacts]: Words<AuditRefusalFacts[Code]> } = {
  'no-report': {
    exitCode: 1,
    happened: () => 'Dat verslag is er niet',
    remedy: 'Maak er een met `skillstorm audit replay`',
  },
  'unknown-key': {
    exitCode: 2,
    happened: () => 'Die sleutel is er niet',
    remedy: 'Kies ledger (het grootboek) of receipt (handtekeningen onder bewijzen, attesten, ankers en verslagen)',
  },
  'key-not-a-file': {
    exitCode: 1,
    happened: ({ variable }) => `${variable} staat niet in een bestand van deze machine`,
    remedy:
      'Vervang de sleutel waar hij bewaard wordt, en zet de oude in LEDGER_KEYS_PREVIOUS of RECEIPT_KEYS_PREVIOUS',
  },
};
