import { randomUUID } from 'node:crypto';
import {
  agreedContacts,
  insertAgreedContact,
  insertContactPerson,
  insertContract,
  insertCustomer,
} from '../../src/db/customers';
import type { Database, Tx } from '../../src/db/connect';
import { insertAdNote } from '../../src/db/ad-notes';
import { putAd } from '../../src/db/ad-orders';
import { putProfile } from '../../src/db/applicants';
import { admitApplicant, confirm, type Wording } from '../../src/db/onboarding';
import { recordStart } from '../../src/db/outbox';
import { insertStaff } from '../../src/db/staff';
import type { ConsentPurposeId } from '../../src/policy/ids';
import type { Policy } from '../../src/policy/load';
import { consentWording, period } from '../../src/policy/purposes';
import { termsOf } from '../../src/policy/terms';
import { putWording } from '../../src/db/consents';
import { insertAcceptance } from '../../src/db/notices';
import { compareContacts, type ShownContact } from '../../src/rules/agreed-contacts';
import { addressHmac, normaliseAddress } from '../../src/rules/address';
import { addDays, endOfDay } from '../../src/rules/calendar';
import { codesOf, lintAd } from '../../src/rules/linter/lint-ad';
import type { BehaviourKind } from '../../src/types/behaviour';
import type {
  AdId,
  AdNoteId,
  AgreedContactId,
  AnswerId,
  ApplicantId,
  ContactId,
  ContractId,
  CustomerId,
  StaffId,
} from '../../src/types/ids';
import type { AdDraft } from '../../src/types/intake';
import type { Language } from '../../src/types/language';
import { workflowIds } from '../../src/types/messages';
import { emptyProfile, type Profile } from '../../src/types/people';
import { shippedPolicy } from '../../workers/shipped';
import { testKeys } from './database';

export async function someStaff(db: Database, at: Date): Promise<StaffId> {
  const id = randomUUID() as StaffId;
  await db.change(at, 'test', (tx) => insertStaff(tx, { id, name: `Medewerker ${id.slice(0, 4)}` }, at));
  return id;
}

/** A customer with an agreed contact person and a contract. */
export async function someContract(
  db: Database,
  at: Date,
  { startsOn = '2020-01-01', endsOn = '2099-12-31' } = {},
): Promise<{ customerId: CustomerId; contractId: ContractId; staff: StaffId }> {
  const staff = await someStaff(db, at);
  const [customerId, contactId, contractId] = [
    randomUUID() as CustomerId,
    randomUUID() as ContactId,
    randomUUID() as ContractId,
  ];
  await db.change(at, 'test', async (tx) => {
    await insertCustomer(
      tx,
      { id: customerId, enterpriseNumber: String(1e9 + Math.floor(Math.random() * 9e8)), name: 'Proefbedrijf' },
      at,
    );
    await insertContactPerson(
      tx,
      customerId,
      { id: contactId, name: 'Ann Proef', email: 'ann@proef.test', phone: null },
      at,
    );
    await insertContract(
      tx,
      { id: contractId, customerId, reference: 'C-1', contactId, startsOn, endsOn, signedBy: staff },
      at,
    );
  });
  return { customerId, contractId, staff };
}

export function someDraft(change: Partial<AdDraft> = {}): AdDraft {
  const identityKey = randomUUID();
  return {
    line: 1,
    identifier: null,
    identityKey,
    contentHash: identityKey,
    title: 'Verpleegkundige',
    descriptionHtml: '<p>U zorgt voor mensen.</p>',
    descriptionText: 'U zorgt voor mensen.',
    language: 'nl',
    employerName: 'Proefbedrijf',
    place: { postcode: '2018', locality: 'Antwerpen', country: 'BE' },
    remote: false,
    employmentTypes: ['FULL_TIME'],
    workHours: null,
    datePosted: null,
    validThrough: null,
    salary: { minimum: 2500, maximum: 3000, currency: 'EUR', unit: 'MONTH' },
    skills: [],
    languagesRequired: [],
    educationRequired: null,
    contacts: [{ name: 'Ann Proef', email: 'ann@proef.test', phone: null }],
    applyUrl: null,
    ...change,
  };
}

/** An ad that a person must read first: a telephone number stands in its text. */
export function flaggedDraft(change: Partial<AdDraft> = {}): AdDraft {
  const text = `${change.descriptionText ?? 'U zorgt voor mensen.'} Bel ons op 0470 12 34 56.`;
  return someDraft({ ...change, descriptionHtml: `<p>${text}</p>`, descriptionText: text });
}

/** Has a contract agree on the contacts that a draft names. @returns what its ad then shows */
async function agreeOn(
  tx: Tx,
  contractId: ContractId,
  { contacts }: Pick<AdDraft, 'contacts'>,
  agreedBy: StaffId,
  at: Date,
): Promise<ShownContact[]> {
  for (const contact of contacts) {
    await insertAgreedContact(tx, { id: randomUUID() as AgreedContactId, contractId, ...contact, agreedBy }, at);
  }
  return compareContacts(contacts, await agreedContacts(tx, contractId)).shown;
}

/** Orders an ad as an import does, its contacts agreed on and its vacancy declared: the row and the process in one transaction. */
export async function orderAd(
  db: Database,
  at: Date,
  contract: { customerId: CustomerId; contractId: ContractId },
  { lastDay = '2099-12-31', draft = someDraft(), isDeclared = true } = {},
): Promise<AdId> {
  return db.change(at, 'test', async (tx) => {
    const [signed] = await tx<
      { by: StaffId }[]
    >`select signed_by as by from contract where id = ${contract.contractId}`;
    const codes = codesOf(lintAd(draft, { declaredVacancy: isDeclared }));
    const { id } = await putAd(tx, {
      id: randomUUID() as AdId,
      ...contract,
      draft,
      contacts: await agreeOn(tx, contract.contractId, draft, signed!.by, at),
      endsAt: endOfDay(lastDay),
      reviewCodes: [...codes.refuse, ...codes.review],
      declaredBy: isDeclared ? signed!.by : null,
      at,
    });
    await recordStart(tx, at, {
      workflowType: 'publishAd',
      workflowId: workflowIds.ad(id),
      input: { adId: id },
      summary: 'Vacature',
    });
    return id;
  });
}

/** Words of staff about an ad, stored as a command does. */
export async function someNote(
  db: Database,
  at: Date,
  adId: AdId,
  writtenBy: StaffId,
  words: { reason?: string; title?: string; description?: string },
): Promise<AdNoteId> {
  const id = randomUUID() as AdNoteId;
  const { reason = null, title = null, description: text } = words;
  const description = text === undefined ? null : { html: `<p>${text}</p>`, text };
  await db.change(at, `staff:${writtenBy}`, (tx) =>
    insertAdNote(tx, { id, adId, writtenBy, reason, title, description }, at),
  );
  return id;
}

/** Someone who signed up on the site and has yet to confirm. */
export async function someApplicant(
  db: Database,
  at: Date,
  {
    email = `an.${randomUUID().slice(0, 8)}@mail.test`,
    purposes = ['account-storage'],
    profile = null as Profile | null,
    source = 'site',
  } = {},
): Promise<{ id: ApplicantId; email: string; admitted: boolean }> {
  const { policy } = shippedPolicy();
  const id = randomUUID() as ApplicantId;
  const consents = purposes.map((purpose) => ({
    wording: wordingOf(policy, purpose as ConsentPurposeId, 'nl'),
    method: 'test, tick box',
  }));
  const applicant = {
    id,
    email: normaliseAddress(email),
    givenName: 'An',
    familyName: 'Proef',
    phone: null,
    language: 'nl' as const,
    source,
    signedUpAt: at,
    confirmBy: addDays(at, period(policy, 'confirm-days')),
  };
  const admitted = await db.change(at, 'person', async (tx, note) => {
    const isNew = await admitApplicant(tx, note, {
      applicant,
      emailHmac: addressHmac(testKeys.suppression, email),
      noticeVersion: policy.version,
      earlierContactOn: null,
      consents,
    });
    if (isNew && profile) await putProfile(tx, id, profile, at);
    return isNew;
  });
  return { id, email: applicant.email, admitted };
}

export function wordingOf(policy: Policy, purpose: ConsentPurposeId, language: Language): Wording {
  return { purpose, language, ...consentWording(policy, purpose, language), policyVersion: policy.version };
}

/** What the door asks of everyone, apart from every consent. */
async function acceptTerms(tx: Tx, applicantId: ApplicantId, at: Date): Promise<void> {
  const { policy } = shippedPolicy();
  const { purpose, text, sha256 } = termsOf(policy, 'nl');
  await putWording(tx, { purpose, language: 'nl', text, sha256 });
  const words = { wordingSha256: sha256, policyVersion: policy.version, method: 'test, tick box' };
  await insertAcceptance(tx, { applicantId, ...words, answerId: randomUUID() as AnswerId }, at);
}

/** Someone who confirmed, consents and can be matched. */
export async function activeApplicant(
  db: Database,
  at: Date,
  change: Partial<Profile> & { email?: string; purposes?: string[] } = {},
): Promise<{ id: ApplicantId; email: string }> {
  const { email, purposes = ['account-storage', 'matching'], ...profile } = change;
  const person = await someApplicant(db, at, {
    purposes,
    profile: { ...someProfile, ...profile },
    ...(email ? { email } : {}),
  });
  await db.change(at, 'person', async (tx, note) => {
    await confirm(tx, note, person.id, at);
    await acceptTerms(tx, person.id, at);
  });
  return person;
}

export const someProfile: Profile = {
  ...emptyProfile,
  titles: ['Verpleegkundige'],
  postcode: '2018',
  locality: 'Antwerpen',
  travelKm: 30,
  languages: { nl: 6 },
};

/** People who confirmed, and nothing else: enough of them to count. */
export async function somePeople(db: Database, at: Date, count: number): Promise<ApplicantId[]> {
  const name = { givenName: 'An', familyName: 'Proef', language: 'nl', source: 'site' };
  const moments = { noticeVersion: 'x', signedUpAt: at, confirmBy: at, confirmedAt: at };
  const rows = Array.from({ length: count }, () => {
    const id = randomUUID() as ApplicantId;
    return { id, email: `${id}@mail.test`, emailHmac: Buffer.from(id), ...name, ...moments };
  });
  await db.sql`insert into applicant ${db.sql(rows)}`;
  return rows.map(({ id }) => id);
}

/** What they did in a week. */
export async function someBehaviour(
  { sql }: Database,
  seen: { kind: BehaviourKind; week: string },
  people: ApplicantId[],
): Promise<void> {
  const about = { occupation: '222', region: 'BE21', language: 'nl', ...seen };
  await sql`insert into behaviour ${sql(people.map((applicantId) => ({ id: randomUUID(), applicantId, ...about })))}`;
}

/** Loose contacts whose first contact was on a day. */
export async function someProspects(
  { sql }: Database,
  addedBy: StaffId,
  firstContactOn: string,
  count = 1,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID() as string);
  const rows = ids.map((id) => ({
    id,
    email: `${id}@prospect.example`,
    emailHmac: Buffer.from(id),
    givenName: 'Lies',
    familyName: 'Proef',
    language: 'nl',
    source: 'beurs',
    firstContactOn,
    addedAt: new Date(0),
    addedBy,
  }));
  await sql`insert into prospect ${sql(rows)}`;
  return ids;
}
