import type { DrillParts } from '../src/backup/drill';
import type { Keeping } from '../src/backup/keep';
import type { Policy } from '../src/policy/load';
import type { Gate } from '../src/policy/purposes';
import type { Database } from '../src/db/connect';
import type { MailTransport } from '../src/mail/transport';
import type { Renderer } from '../src/mail/render';
import type { EvidenceFolder } from '../src/audit/evidence-folder';
import { createAdDecisions } from './ad-decisions';
import { createAdActivities } from './ads';
import { createAnchorActivities } from './anchors';
import { createApplicantActivities } from './applicants';
import { createApplicationActivities } from './applications';
import { createControlActivities } from './controls';
import { createConsentActivities } from './consents';
import { createRecipientActivities } from './recipients';
import { createMailActivities } from './mails';
import { createDigestActivities } from './digests';
import { createEmployerActivities } from './employers';
import { createNightActivities, type Matcher } from './nights';
import { createPolicyActivities } from './policy';
import { throughGate } from './purposes';
import { createQuarantineActivities } from './quarantine';
import { createRequestActivities } from './requests';
import { createExecutionActivities } from './executions';
import { createLawfulRelease } from './lawful-release';
import { createSweepActivities } from './sweeps';
import { createTrendActivities } from './trends';

export type { AdView } from '../src/rules/workflow/ad-sight';
export type { HoldView } from './quarantine';
export type { OnboardingView } from './applicants';
export type { NightView } from '../src/rules/workflow/night-sight';

export interface Dependencies {
  db: Database;
  transport: MailTransport;
  renderer: Renderer;
  publicUrl: string;
  suppressionKey: Buffer;
  /** Who keeps the nightly anchor of the ledger. */
  auditorEmail: string | null;
  /** Where evidence stands outside the database. */
  evidence: EvidenceFolder;
  /** SHA-256 of the archived function that decides what is destroyed. */
  verdictSha256: string;
  /** What backups are made from, sealed with, kept in and brought back by. */
  backups: Omit<Keeping, 'db' | 'evidence'> & Omit<DrillParts, 'evidence'>;
  /** Seed of the Ed25519 key that signs receipts. */
  receiptKey: Buffer;
  /** The policy in force at a moment, read at the moment of decision (law 3). */
  readPolicy: (asOf: Date) => Promise<Policy>;
  /** Passed by every step before it does anything (promise 1). */
  gate: Gate;
  /** Loads the vocabulary whole, once, and only where nights are matched. */
  matcher: () => Promise<Matcher>;
}

/** Every step of every process, closed over what it needs. */
export function createActivities(deps: Dependencies) {
  return throughGate(deps, {
    ...createPolicyActivities(deps),
    ...createAdActivities(deps),
    ...createAdDecisions(deps),
    ...createEmployerActivities(deps),
    ...createApplicantActivities(deps),
    ...createConsentActivities(deps),
    ...createRecipientActivities(deps),
    ...createMailActivities(deps),
    ...createApplicationActivities(deps),
    ...createNightActivities(deps),
    ...createDigestActivities(deps),
    ...createQuarantineActivities(deps),
    ...createRequestActivities(deps),
    ...createSweepActivities(deps),
    ...createTrendActivities(deps),
    ...createExecutionActivities(deps),
    ...createLawfulRelease(deps),
    ...createAnchorActivities(deps),
    ...createControlActivities(deps),
  });
}

export type Activities = ReturnType<typeof createActivities>;
