/**
 * The one catalogue of what can go wrong (law 10). Only these codes and texts ever reach Temporal, logs or people;
 * the table in README.md says the same and a test holds both together. Retired codes are never used again.
 */
export const failures = {
  DATABASE_DOWN: {
    retried: true,
    happened: 'PostgreSQL does not answer',
    remedy: 'Start PostgreSQL; the step goes on by itself',
  },
  DATABASE_REFUSED: {
    retried: false,
    happened: 'PostgreSQL refused a statement',
    remedy: 'Look for the statement in the log of PostgreSQL, mend it, then reset the process',
  },
  MAIL_SERVER_DOWN: {
    retried: true,
    happened: 'The mail server does not answer or is busy',
    remedy: 'Check SMTP_URL and the server; mails go on by themselves',
  },
  MAIL_REFUSED: {
    retried: false,
    happened: 'The mail server refused this mail for good',
    remedy: 'Nothing: the mail is marked refused and counted; look at the address with `person find`',
  },
  MAIL_DEFERRED: {
    retried: false,
    happened: 'The mail server of this person kept asking to come back later',
    remedy: 'Nothing: the digest is marked refused and counted; the next night offers its ads again',
  },
  MAIL_STOPPED: {
    retried: true,
    happened: 'Staff brought all mail to a standstill',
    remedy: 'Look with `skillstorm stop show`; lift it with `skillstorm stop lift`, and mails go on by themselves',
  },
  APPLICATION_REFUSED: {
    retried: false,
    happened: 'The mail server of the employer refused an application',
    remedy:
      'Correct his address with `skillstorm customer correct`, then decide `resend`; where there is no address, decide `close`',
  },
  POLICY_MISSING: {
    retried: true,
    happened: 'No policy is in force',
    remedy: 'Run `skillstorm migrate`; it puts in the policy of this release',
  },
  PURPOSE_NOT_OFFERED: {
    retried: true,
    happened: 'The policy in force does not offer the purpose of this use',
    remedy: 'Offer it again in the policy of the company, and what waits goes on by itself; or terminate the process',
  },
  STORED_ELSEWHERE: {
    retried: true,
    happened: 'The database stands in another country than the policy says',
    remedy: 'Move it, or put STORAGE_LOCATION right and start again; nothing is read or written until then',
  },
  NOT_FOUND: {
    retried: false,
    happened: 'The row this process is about is gone',
    remedy: 'Terminate the process: there is nothing left to do',
  },
  NOT_ALLOWED: {
    retried: false,
    happened: 'This decision is not possible at this stage',
    remedy: 'Read the current details of the process: they say what can be decided',
  },
  DAY_NOT_POSSIBLE: {
    retried: false,
    happened: 'The new last day is not later than the present one, or lies beyond the contract',
    remedy: 'Choose a day between the two; `skillstorm ad show` says both',
  },
  STAFF_MISSING: {
    retried: false,
    happened: 'A decision needs the id of a member of staff, as {"staff": "<id>"}',
    remedy: 'Look it up with `skillstorm staff list`, or add it with `skillstorm staff add`',
  },
  DECISION_INCOMPLETE: {
    retried: false,
    happened: 'This decision asks for more, or for less: only ids and codes, as its example says',
    remedy: 'Read the current details of the process: they give an example of its JSON',
  },
  NOT_DESTROYED: {
    retried: true,
    happened: 'What was destroyed was found again at the second look, so nothing of the batch was done',
    remedy:
      'Read the attest so far with `skillstorm retention show`, mend the store of the rule; the step goes on by itself',
  },
  BACKUP_UNWRITABLE: {
    retried: true,
    happened: 'The folder of the backups is full, or this account may not write in it',
    remedy: 'Make room in BACKUP_DIR or give it to this account; the backup is made by itself',
  },
  STEP_TIMED_OUT: {
    retried: true,
    happened: 'A step did not end in time',
    remedy: 'See that a worker runs for its task queue; the step goes on by itself',
  },
  UNEXPECTED: {
    retried: true,
    happened: 'A fault in the code',
    remedy: 'Read the log of the worker at this moment, mend the code, deploy; the step goes on by itself',
  },
} as const satisfies Record<string, FailureEntry>;

interface FailureEntry {
  /** Whether trying again can help: the step's retry policy obeys it. */
  retried: boolean;
  happened: string;
  /** What a person does about it. */
  remedy: string;
}

export type FailureCode = keyof typeof failures;

export function isFailureCode(value: unknown): value is FailureCode {
  return typeof value === 'string' && Object.hasOwn(failures, value);
}

/** Text of a code as people read it; the same words in Temporal, logs and the command line. */
export function describeFailure(code: FailureCode): string {
  return `${code}: ${failures[code].happened}. ${failures[code].remedy}.`;
}

/** Thrown by rooms that know neither Temporal nor the web (db, mail): a code, never a foreign message. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';

  constructor(readonly code: FailureCode) {
    super(describeFailure(code));
  }
}
