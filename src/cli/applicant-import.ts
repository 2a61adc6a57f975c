import { randomUUID } from 'node:crypto';
import { findApplicantByAddress } from '../db/applicants';
import type { Note, Tx } from '../db/connect';
import { suppressedScopes } from '../db/lookups';
import { admitApplicant } from '../db/onboarding';
import { readResumes } from '../intake/resumes';
import type { Policy } from '../policy/load';
import { period } from '../policy/purposes';
import { addressHmac } from '../rules/address';
import { addDays, dayInBrussels } from '../rules/calendar';
import { importText } from '../text/cli/imports';
import type { ApplicantId } from '../types/ids';
import type { ResumeDraft } from '../types/intake';
import { profileOfResume } from '../matching/metadata';
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

const outcomes = ['imported', 'known', 'suppressed'] as const;

type Outcome = (typeof outcomes)[number];

/** Reads a file of JSON Resumes: each person gets one invitation, and is gone after the policy's days without an answer. */
export async function importApplicants(io: Io, file: string, options: ApplicantImport): Promise<Answer> {
  const source = nameOf(options.source, '--source');
  const earlierContactOn = dayOf(options.contactedOn, '--contacted-on');
  if (source.toLowerCase() === 'site') throw new Refusal('reserved-name', { option: '--source' });
  const reading = readResumes(await textOf(file));
  return withCompany(io, async (company) => {
    const { at, config } = company;
    if (earlierContactOn > dayInBrussels(at)) throw new Refusal('in-the-future', { option: '--contacted-on' });
    const staff = await staffNamed(company, options.as);
    const policy = await company.readPolicy(at);
    const context = { policy, source, earlierContactOn, suppressionKey: config.keys.suppression, at };
    const { results, refused } = await inBatches({ io, company, staff }, reading.accepted, (tx, note, draft) =>
      invite(tx, note, draft, context),
    );
    const account = accountOf(
      outcomes,
      results,
      [...(reading.refused as typeof refused), ...refused],
      reading.warnings,
    );
    return { json: account, text: importText(account), exitCode: account.refused.length > 0 ? 1 : 0 };
  });
}

interface Context {
  policy: Policy;
  source: string;
  earlierContactOn: string;
  suppressionKey: Buffer;
  at: Date;
}

/** An address that asked for no more mail is not taken in again, whatever mail it was about. */
async function invite(tx: Tx, note: Note, draft: ResumeDraft, context: Context): Promise<Handled<Outcome>> {
  const { policy, source, earlierContactOn, suppressionKey, at } = context;
  const { line, name, email, phone, language } = draft;
  const emailHmac = addressHmac(suppressionKey, email);
  const known = await findApplicantByAddress(tx, emailHmac);
  if (known) return { line, outcome: 'known', id: known.id };
  if ((await suppressedScopes(tx, emailHmac)).length > 0) return { line, outcome: 'suppressed', id: null };

  const id = randomUUID() as ApplicantId;
  const [givenName = '', ...rest] = name.split(' ');
  const confirmBy = addDays(at, period(policy, 'invitation-days'));
  const admitted = await admitApplicant(tx, note, {
    applicant: { id, email, givenName, familyName: rest.join(' '), phone, language, source, signedUpAt: at, confirmBy },
    emailHmac,
    noticeVersion: policy.version,
    earlierContactOn,
    consents: [],
    profile: profileOfResume(draft, period(policy, 'travel-km')),
  });
  // Someone signed up between the look and the row.
  return admitted ? { line, outcome: 'imported', id } : { line, outcome: 'known', id: null };
}
