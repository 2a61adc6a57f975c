import { randomUUID } from 'node:crypto';
import { type ImportOutcome, putAd } from '../db/ad-orders';
import type { Note, Tx } from '../db/connect';
import { agreedContacts, type Contract, type Customer } from '../db/customers';
import { recordContactsShown } from '../db/disclosures';
import { recordSignal, recordStart } from '../db/outbox';
import { readJobPostings } from '../intake/job-postings';
import { type AgreedContact, compareContacts } from '../rules/agreed-contacts';
import { dayInBrussels, endOfDay, showInBrussels } from '../rules/calendar';
import { codesOf, lintAd } from '../rules/linter/lint-ad';
import type { AdId, StaffId } from '../types/ids';
import type { AdDraft, ContactField } from '../types/intake';
import { workflowIds } from '../types/messages';
import { staffNamed, withCompany } from './company';
import { knownContract } from './contract';
import { knownCustomer, refuseLeaving } from './known-customer';
import { importAnswer, type Handled } from './import-account';
import { RecordRefused, inBatches } from './in-batches';
import { dayOf, enterpriseNumberOf, textOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

export interface AdImport {
  customer: string;
  contract: string;
  until: string;
  /** The employer declared each vacancy of the file to exist: without that the process refuses them. */
  vacanciesExist?: true;
  as: string;
}

const outcomes = ['imported', 'changed', 'unchanged', 'closed'] as const satisfies ImportOutcome[];

/** Reads a file of JobPostings under a contract. Every record is accounted for; one bad record never stops the others. */
export async function importAds(io: Io, file: string, options: AdImport): Promise<Answer> {
  const enterpriseNumber = enterpriseNumberOf(options.customer, '--customer');
  const until = dayOf(options.until, '--until');
  const reading = readJobPostings(await textOf(file));
  return withCompany(io, 'ad-publication', async (company) => {
    const staff = await staffNamed(company, options.as);
    const customer = await knownCustomer(company.db.sql, enterpriseNumber);
    await refuseLeaving(company.db.sql, customer);
    const contract = await knownContract(company.db.sql, customer, options.contract);
    refuseTerm(until, contract, dayInBrussels(company.at));
    const agreed = await agreedContacts(company.db.sql, contract.id);

    const declaredBy = options.vacanciesExist ? staff.id : null;
    const { results, refused } = await inBatches({ io, company, staff }, reading.accepted, (tx, note, draft) =>
      orderAd(tx, note, {
        draft,
        customer,
        contract,
        agreed,
        until,
        declaredBy,
        at: company.at,
      }),
    );
    return importAnswer(outcomes, { results, refused }, reading);
  });
}

interface Order {
  draft: AdDraft;
  customer: Customer;
  contract: Contract;
  /** The contact fields that the contract lets its ads show. */
  agreed: AgreedContact[];
  until: string;
  declaredBy: StaffId | null;
  at: Date;
}

/**
 * [8] The ad under its contract, and in the same transaction its process, or the word that it changed.
 * [9] One that names a contact field which the contract does not agree on comes in only once that is mended, here or there.
 */
async function orderAd(tx: Tx, note: Note, order: Order): Promise<Handled<ImportOutcome>> {
  const { draft, customer, contract, agreed, declaredBy, at } = order;
  const { shown, notAgreed } = compareContacts(draft.contacts, agreed);
  if (notAgreed[0]) throw new RecordRefused(contactPlaces[notAgreed[0]], 'contact-not-agreed');
  const endsAt = endOfDay(earlier(order.until, draft.validThrough));
  const placed = { id: randomUUID() as AdId, customerId: customer.id, contractId: contract.id };
  const codes = codesOf(lintAd(draft, { declaredVacancy: declaredBy !== null }));
  // Whatever is flagged is held back from here on, also an ad that was on the site, until the process has read the text itself.
  const reviewCodes = [...codes.refuse, ...codes.review];
  const placing = { ...placed, draft, contacts: shown, endsAt, reviewCodes, declaredBy, at };
  const { id, number, outcome, isReplaced } = await putAd(tx, placing);
  const handled = { line: draft.line, outcome, id, number };
  if (outcome === 'unchanged' || outcome === 'closed') return handled;
  if (outcome === 'imported' && endsAt <= at) throw new RecordRefused('validThrough', 'already-over');

  note({
    event: outcome === 'imported' ? 'ad.ordered' : 'ad.changed',
    subject: id,
    facts: {
      contract: contract.id,
      endsAt: endsAt.toISOString(),
      codes: reviewCodes,
      vacancyDeclared: declaredBy !== null,
    },
  });
  const workflowId = workflowIds.ad(id);
  if (isReplaced) await recordContactsShown(tx, note, id, at);
  if (outcome === 'changed') await recordSignal(tx, at, workflowId);
  else {
    const summary = `Vacature V-${number} · klant K-${customer.number} · einde ${showInBrussels(endsAt)}`;
    await recordStart(tx, at, { workflowType: 'publishAd', workflowId, input: { adId: id }, summary });
  }
  return handled;
}

/** Where a posting says it, in the terms of schema.org. */
const contactPlaces: Record<ContactField, string> = {
  name: 'applicationContact.name',
  email: 'applicationContact.email',
  phone: 'applicationContact.telephone',
};

/** A term that the contract cannot carry is a slip of who types. Under a contract that is over, each ad says so itself. */
function refuseTerm(until: string, { endsOn }: Contract, today: string): void {
  if (until < today) throw new Refusal('in-the-past', { option: '--until' });
  if (until > endsOn && today <= endsOn) throw new Refusal('until-beyond-contract', { until, endsOn });
}

function earlier(until: string, validThrough: string | null): string {
  return validThrough !== null && validThrough < until ? validThrough : until;
}
