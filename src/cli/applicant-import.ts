import { randomUUID } from 'node:crypto';
import { findApplicantByAddress, lockApplicant, readProfile } from '../db/applicants';
import type { Note, Tx } from '../db/connect';
import { suppressedScopes } from '../db/lookups';
import { admitApplicant } from '../db/onboarding';
import { mayStoreProfile } from '../db/profiles';
import { readResumes } from '../intake/resumes';
import { profileOfResume } from '../matching/metadata';
import type { Policy } from '../policy/load';
import { isOffered, period } from '../policy/purposes';
import { addressHmac } from '../rules/address';
import { addDays, dayInBrussels } from '../rules/calendar';
import { importText, waitingText } from '../text/cli/imports';
import type { ApplicantId } from '../types/ids';
import type { ResumeDraft } from '../types/intake';
import { storeChecked } from './checked-profile';
import { staffNamed, withCompany } from './company';
import { accountOf, type Handled } from './import-account';
import { inBatches } from './in-batches';
import { dayOf, nameOf, textOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

export interface ApplicantImport {
  source: string;
  contactedOn: string;
  as: string;
}

/**
 * `invited`: asked from now on; `waiting`: asked before, and she has yet to answer; `filled-in`: she said yes, so her résumé is her
 * profile now; `known`: nothing to do; `suppressed`: she asked for no more mail.
 */
const outcomes = ['invited', 'waiting', 'filled-in', 'known', 'suppressed'] as const;

interface Taken extends Handled<(typeof outcomes)[number]> {
  /** Until when she may answer, where that is what her résumé waits for. */
  answerBy: Date | null;
}

/**
 * Reads a file of JSON Resumes. Of who is new it stores what is needed to ask her, and nothing else; the same file, brought again after
 * she agreed, becomes her profile (promise 13). Who does not answer in the policy's days is gone.
 */
export async function importApplicants(io: Io, file: string, options: ApplicantImport): Promise<Answer> {
  const source = nameOf(options.source, '--source');
  const earlierContactOn = dayOf(options.contactedOn, '--contacted-on');
  if (source.toLowerCase() === 'site') throw new Refusal('reserved-name', { option: '--source' });
  const reading = readResumes(await textOf(file));
  return withCompany(io, 'invitation', async (company) => {
    const { at, config } = company;
    if (earlierContactOn > dayInBrussels(at)) throw new Refusal('in-the-future', { option: '--contacted-on' });
    const staff = await staffNamed(company, options.as);
    const policy = await company.readPolicy(at);
    const context = { policy, source, earlierContactOn, suppressionKey: config.keys.suppression, at };
    const { results, refused } = await inBatches({ io, company, staff }, reading.accepted, (tx, note, draft) =>
      take(tx, note, draft, context),
    );
    const all = [...(reading.refused as typeof refused), ...refused];
    const account = accountOf(outcomes, results, all, reading.warnings);
    const waiting = waitingFor(results);
    const text = [importText(account), ...(waiting ? ['', waitingText(waiting)] : [])].join('\n');
    return { json: { ...account, waiting }, text, exitCode: account.refused.length > 0 ? 1 : 0 };
  });
}

interface Context {
  policy: Policy;
  source: string;
  earlierContactOn: string;
  suppressionKey: Buffer;
  at: Date;
}

/** An address that asked for no more mail is not taken in, whatever mail it was about. */
async function take(tx: Tx, note: Note, draft: ResumeDraft, context: Context): Promise<Taken> {
  const emailHmac = addressHmac(context.suppressionKey, draft.email);
  const known = await findApplicantByAddress(tx, emailHmac);
  if (known) return bringToKnown(tx, note, draft, known.id, context);
  const isSuppressed = (await suppressedScopes(tx, emailHmac)).length > 0;
  if (isSuppressed) return { line: draft.line, outcome: 'suppressed', id: null, answerBy: null };
  return invite(tx, note, draft, emailHmac, context);
}

/** Name, address, language and source: what asking takes. Her telephone and her résumé stay in the file until she agrees. */
async function invite(tx: Tx, note: Note, draft: ResumeDraft, emailHmac: Buffer, context: Context): Promise<Taken> {
  const { policy, source, earlierContactOn, at } = context;
  const { line, name, email, language } = draft;
  const id = randomUUID() as ApplicantId;
  const [givenName = '', ...rest] = name.split(' ');
  const confirmBy = addDays(at, period(policy, 'invitation-days'));
  const familyName = rest.join(' ');
  const isNew = await admitApplicant(tx, note, {
    applicant: { id, email, givenName, familyName, phone: null, language, source, signedUpAt: at, confirmBy },
    emailHmac,
    noticeVersion: policy.version,
    earlierContactOn,
    consents: [],
  });
  // Someone signed up between the look and the row.
  return isNew
    ? { line, outcome: 'invited', id, answerBy: confirmBy }
    : { line, outcome: 'known', id: null, answerBy: null };
}

/** A résumé becomes the profile of who agreed, and has none: what she wrote herself stays. */
async function bringToKnown(
  tx: Tx,
  note: Note,
  draft: ResumeDraft,
  id: ApplicantId,
  { policy, source, at }: Context,
): Promise<Taken> {
  const { line } = draft;
  const person = (await lockApplicant(tx, id))!;
  const unchanged = { line, outcome: 'known', id, answerBy: null } as const;
  // Her invitation named one source: of another she was told nothing (GDPR art. 14).
  if (person.source !== source || (await readProfile(tx, id))) return unchanged;
  if (!isOffered(policy, 'account-storage')) return unchanged;
  const waits = person.confirmedAt
    ? unchanged
    : ({ ...unchanged, outcome: 'waiting', answerBy: person.confirmBy } as const);
  if (!(await mayStoreProfile(tx, id))) return waits;
  const profile = profileOfResume(draft, period(policy, 'travel-km'));
  await storeChecked(tx, note, { person, profile, phone: draft.phone, policy, by: 'import' }, at);
  return { line, outcome: 'filled-in', id, answerBy: null };
}

/** How many have yet to answer, and the first moment at which one of them is gone: after it, the file would invite her anew. */
function waitingFor(results: Taken[]): { persons: number; bringAgainBefore: Date } | null {
  const answers = results.flatMap(({ answerBy }) => (answerBy ? [answerBy.getTime()] : []));
  return answers.length === 0 ? null : { persons: answers.length, bringAgainBefore: new Date(Math.min(...answers)) };
}
