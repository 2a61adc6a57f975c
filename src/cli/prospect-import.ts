import { randomUUID } from 'node:crypto';
import type { Note, Tx } from '../db/connect';
import { suppressedScopes } from '../db/lookups';
import { findProspect, insertProspect, learnFirstContact } from '../db/prospects';
import type { Staff } from '../db/staff';
import { readProspects } from '../intake/prospects';
import { addressHmac } from '../rules/address';
import { dayInBrussels } from '../rules/calendar';
import { periodsOf } from '../rules/retention/periods';
import { decide as decideRetention, type Periods } from '../rules/retention/rules';
import type { ProspectId } from '../types/ids';
import type { ProspectDraft } from '../types/intake';
import { staffNamed, withCompany } from './company';
import { importAnswer, type Handled } from './import-account';
import { inBatches, RecordRefused } from './in-batches';
import { textOf } from './inputs';
import type { Answer, Io } from './io';

export interface ProspectImport {
  as: string;
}

const outcomes = ['imported', 'known', 'earlier', 'suppressed'] as const;

type Outcome = (typeof outcomes)[number];

/** Reads a CSV of loose contacts: each is kept for the policy's period after its first contact, whatever is brought in later. */
export async function importProspects(io: Io, file: string, { as }: ProspectImport): Promise<Answer> {
  const text = await textOf(file);
  return withCompany(io, 'correspondence', async (company) => {
    const { at, config } = company;
    const staff = await staffNamed(company, as);
    const policy = await company.readPolicy(at);
    const today = dayInBrussels(at);
    const reading = readProspects(text, today);
    const context = { periods: periodsOf(policy), suppressionKey: config.keys.suppression, staff, today, at };
    const { results, refused } = await inBatches({ io, company, staff }, reading.accepted, (tx, note, draft) =>
      takeIn(tx, note, draft, context),
    );
    return importAnswer(outcomes, { results, refused }, reading);
  });
}

interface Context {
  periods: Periods;
  suppressionKey: Buffer;
  staff: Staff;
  today: string;
  at: Date;
}

/** An address that asked for no more mail is not taken in, nor one whose period is over: it would be gone the same night. */
async function takeIn(tx: Tx, note: Note, draft: ProspectDraft, context: Context): Promise<Handled<Outcome>> {
  const { periods, suppressionKey, staff, today, at } = context;
  const { line, ...prospect } = draft;
  const { firstContactOn } = prospect;
  const emailHmac = addressHmac(suppressionKey, prospect.email);
  const known = await findProspect(tx, emailHmac);
  if (known) {
    if (!(await learnFirstContact(tx, known.id, firstContactOn))) return { line, outcome: 'known', id: known.id };
    note({ event: 'prospect.imported', subject: known.id, facts: { firstContactOn, before: known.firstContactOn } });
    return { line, outcome: 'earlier', id: known.id };
  }
  if ((await suppressedScopes(tx, emailHmac)).length > 0) return { line, outcome: 'suppressed', id: null };
  const facts = { firstContactOn, isCustomer: false, isApplicant: false };
  if (decideRetention('RET-PROSPECT', facts, { periods, today }).action !== 'keep')
    throw new RecordRefused('first_contact', 'period-over');

  const id = randomUUID() as ProspectId;
  if (!(await insertProspect(tx, { ...prospect, id, emailHmac, addedBy: staff.id }, at)))
    return { line, outcome: 'known', id: null };
  note({ event: 'prospect.imported', subject: id, facts: { firstContactOn } });
  return { line, outcome: 'imported', id };
}
