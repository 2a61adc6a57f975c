import type { AuditSource } from '../audit/chain';
import { evidenceFolder } from '../audit/evidence-folder';
import { ledgerKey } from '../db/ledger';
import { publicJwk } from '../rules/signature';
import type { OpenCompany } from './company';

/** What the auditor's commands look at, with the keys of today and those before them. */
export function auditSource({ db, config }: OpenCompany, broughtAnchors: string[] = []): AuditSource {
  const { ledger, receipt, previous } = config.keys;
  return {
    sql: db.sql,
    evidence: evidenceFolder(config.evidenceDir),
    ledgerKeys: [ledger, ...previous.ledger].map(ledgerKey),
    signatureKeys: [receipt, ...previous.receipt].map(publicJwk),
    broughtAnchors,
  };
}
