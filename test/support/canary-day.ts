import { randomUUID } from 'node:crypto';
import { insertContactPerson, insertContract, insertCustomer } from '../../src/db/customers';
import { admitApplicant } from '../../src/db/onboarding';
import { putRequestNote } from '../../src/db/requests';
import { insertStaff } from '../../src/db/staff';
import { period } from '../../src/policy/purposes';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { AdId, ApplicantId, ContactId, ContractId, CustomerId, RequestId, StaffId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { createSite } from '../../src/web/site';
import type { SiteDeps } from '../../src/web/visit';
import { createGate } from '../../workers/gate';
import { shippedPolicy } from '../../workers/shipped';
import { policyReader } from '../../workers/wire';
import { Visitor } from '../web/site-under-test';
import { destroyMarked } from './canary-leavers';
import { addressOfMark, markedPhones, marks } from './canary-marks';
import { publicUrl, type TestCompany } from './company';
import { testKeys } from './database';
import { eventually, linkIn } from './mailbox';
import { flaggedDraft, orderAd, someDraft, someNote } from './people';

/** Marked people through every process of a company, with the faults that happen to them. @returns the lines that the site logged */
export async function liveMarkedDay(company: TestCompany): Promise<string[]> {
  const staff = await markedStaff(company);
  const contract = await markedContract(company, staff);
  const adId = await orderAd(company.db, new Date(), contract, { draft: markedDraft() });
  await reviewMarkedAd(company, contract, staff);
  await inviteMarkedPerson(company);
  const { log, site } = await markedSite(company);
  const visitor = new Visitor(site);
  const person = await joinMarked(company, visitor);
  await matchMarked(company, staff);
  await applyMarked(company, visitor, adId);
  await contestMarked(company, visitor, adId, staff);
  await destroyMarked(company, staff);
  const digest = await company.mailbox.next(person, ({ text }) => text?.includes('/u/') ?? false);
  await posted(new Visitor(site), new URL(linkIn(digest, '/u/')).pathname);
  await processesAtRest(company);
  await site.close();
  return log;
}

async function markedStaff({ db }: TestCompany): Promise<StaffId> {
  const id = randomUUID() as StaffId;
  const now = new Date();
  await db.change(now, 'test', (tx) => insertStaff(tx, { id, name: marks.staffName }, now));
  return id;
}

async function markedContract({ db }: TestCompany, signedBy: StaffId) {
  const [customerId, contractId, contactId] = [
    randomUUID() as CustomerId,
    randomUUID() as ContractId,
    randomUUID() as ContactId,
  ];
  const contact = { name: marks.contactName, email: addressOfMark('contactAddress'), phone: markedPhones.contactPhone };
  const terms = { startsOn: '2020-01-01', endsOn: '2099-12-31', reference: marks.contractReference, signedBy };
  const now = new Date();
  await db.change(now, 'test', async (tx) => {
    await insertCustomer(tx, { id: customerId, enterpriseNumber: '0123456749', name: marks.customerName }, now);
    await insertContactPerson(tx, customerId, { id: contactId, ...contact }, now);
    await insertContract(tx, { id: contractId, customerId, contactId, ...terms }, now);
  });
  return { customerId, contractId };
}

function markedDraft() {
  const text = `U zorgt voor mensen, samen met ${marks.adText}.`;
  return someDraft({
    descriptionHtml: `<p>${text}</p>`,
    descriptionText: text,
    employerName: marks.customerName,
    contacts: [
      { name: marks.adContactName, email: addressOfMark('adContactAddress'), phone: markedPhones.adContactPhone },
    ],
  });
}

/** Every way in which words could slip into a decision is refused; then the decision is taken. */
async function reviewMarkedAd(
  company: TestCompany,
  contract: Awaited<ReturnType<typeof markedContract>>,
  staff: StaffId,
) {
  const draft = flaggedDraft({ ...markedDraft(), identityKey: 'flagged', contentHash: 'flagged' });
  const adId = await orderAd(company.db, new Date(), contract, { draft });
  const handle = company.client.workflow.getHandle(workflowIds.ad(adId));
  await atStage(company, handle.workflowId, 'review');
  const wrong: [unknown, unknown?][] = [
    [{ staff: marks.updateArgument }],
    [{ staff, reason: marks.updateBeside }],
    [{ staff }, marks.updateSecond],
  ];
  for (const args of wrong) {
    const refused = await handle.executeUpdate<string, [unknown, unknown?]>('approve', { args }).then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error('A decision with words in it was taken');
  }
  const note = await someNote(company.db, new Date(), adId, staff, { title: `Verpleegkundige ${marks.adNote}` });
  await handle.executeUpdate('edit', { args: [{ staff, note }] });
  await handle.executeUpdate('approve', { args: [{ staff }] });
  await atStage(company, handle.workflowId, 'published');
  await handle.executeUpdate('withdraw', { args: [{ staff }] });
}

/** Someone from a file, whose invitation the mail server refuses with a reply that quotes her. */
async function inviteMarkedPerson({ db, mailbox, client }: TestCompany): Promise<void> {
  const { policy } = shippedPolicy();
  const now = new Date();
  const id = randomUUID() as ApplicantId;
  const email = addressOfMark('importedAddress');
  const names = { givenName: marks.importedName, familyName: marks.importedName };
  const dates = { signedUpAt: now, confirmBy: addDays(now, period(policy, 'confirm-days')) };
  mailbox.refuse(`550 5.1.1 <${email}>: Recipient address rejected: ${marks.refusedReply}`);
  await db.change(now, 'test', (tx, note) =>
    admitApplicant(tx, note, {
      applicant: { id, email, ...names, ...dates, phone: null, language: 'nl', source: marks.importSource },
      emailHmac: addressHmac(testKeys.suppression, email),
      noticeVersion: policy.version,
      earlierContactOn: null,
      consents: [],
    }),
  );
  await eventually(async () => (await db.sql`select from mail where state = 'refused'`).length, 'the refusal');
  await client.workflow.getHandle(workflowIds.onboarding(id)).describe();
  mailbox.refuse(null);
}

async function markedSite(company: TestCompany) {
  const log: string[] = [];
  const write = (fields: object, message: string) => void log.push(JSON.stringify({ message, ...fields }));
  const deps: SiteDeps = {
    db: company.db,
    clock: company.clock,
    publicUrl,
    keys: testKeys,
    readPolicy: policyReader(company.db),
    gate: createGate(company.db, 'NL'),
    promises: shippedPolicy().promises,
    logger: { info: write, error: write },
  };
  const faulty = await createSite({ ...deps, readPolicy: () => Promise.reject(new Error(marks.siteFault)) });
  await new Visitor(faulty).get('/nl/jobs');
  await faulty.close();
  return { log, site: await createSite(deps) };
}

/** Signs up while the mail server is busy, confirms, tells what she can, asks for a link. @returns her address */
async function joinMarked({ mailbox, db }: TestCompany, visitor: Visitor): Promise<string> {
  const email = addressOfMark('address');
  const names = { givenName: marks.givenName, familyName: marks.familyName };
  await visitor.get(`/nl/jobs?q=${marks.search}`);
  await visitor.get(`/nl/confirm/${marks.token}`);
  mailbox.refuse(`451 4.7.1 <${email}>: come back later, ${marks.busyReply}`);
  await posted(visitor, '/nl/sign-up', {
    ...names,
    email,
    language: 'nl',
    terms: 'on',
    age: 'on',
    storage: 'on',
    matching: 'on',
  });
  await eventually(
    async () => (await db.sql`select from mail where kind = 'confirm' and state = 'sending'`).length,
    'a try',
  );
  await new Promise((resolve) => setTimeout(resolve, 1500));
  mailbox.refuse(null);
  const mail = await mailbox.next(email);
  await posted(visitor, new URL(linkIn(mail, '/confirm/')).pathname);
  await posted(visitor, '/nl/me/profile', {
    titles: `Verpleegkundige\n${marks.title}`,
    skills: marks.skill,
    summary: `Ik ben zwanger van ${marks.heldText}.`,
    postcode: '2018',
    travelKm: '30',
    languages: ['nl:C2'],
    phone: markedPhones.phone,
  });
  await posted(visitor, '/nl/sign-in', { email });
  await mailbox.next(email, ({ text }) => text?.includes('/sign-in/') ?? false);
  return email;
}

async function posted(visitor: Visitor, url: string, form: Parameters<Visitor['post']>[1] = {}): Promise<void> {
  const { statusCode, body } = await visitor[url.endsWith('/sign-up') ? 'fill' : 'post'](url, form);
  if (statusCode >= 400) throw new Error(`${url} answered ${statusCode}: ${body}`);
}

/** Sends an application with words of her own, takes the sharing back, and the employer acknowledges that. */
async function applyMarked({ mailbox }: TestCompany, visitor: Visitor, adId: AdId): Promise<void> {
  const contact = addressOfMark('contactAddress');
  const { body } = await visitor.get(`/nl/jobs/${adId}/apply`);
  const [, wording = ''] = /name="wording" value="([0-9a-f]{64})"/.exec(body) ?? [];
  const form = { fields: ['skills', 'phone'], message: `Graag tot gauw, ${marks.message}`, share: 'on', wording };
  await posted(visitor, `/nl/jobs/${adId}/apply`, form);
  await mailbox.next(contact, ({ text }) => text?.includes(marks.message) ?? false);
  const { body: shared } = await visitor.get('/nl/me/disclosures');
  const [, customer = ''] = /name="customer" value="([^"]+)"/.exec(shared) ?? [];
  await posted(visitor, '/nl/me/disclosures/withdraw', { customer });
  const notice = await mailbox.next(contact, ({ text }) => text?.includes('/told/') ?? false);
  await posted(visitor, new URL(linkIn(notice, '/told/')).pathname);
}

/** Contests a comparison in words of her own, and a member of staff answers in his. */
async function contestMarked(company: TestCompany, visitor: Visitor, adId: AdId, staff: StaffId): Promise<void> {
  await posted(visitor, `/nl/me/matches/${adId}/review`, { words: `Ik ken dit vak, ${marks.contest}` });
  const [request] = await company.db.sql<{ id: RequestId }[]>`select id from request`;
  const handle = company.client.workflow.getHandle(workflowIds.request(request!.id));
  await atStage(company, handle.workflowId, 'waiting');
  const note = await company.db.change(new Date(), `staff:${staff}`, (tx) =>
    putRequestNote(tx, { requestId: request!.id, staffId: staff, words: marks.reviewAnswer }, new Date()),
  );
  await handle.executeUpdate('decide', { args: [{ staff, outcome: 'upheld', note }] });
  await company.mailbox.next(addressOfMark('address'), ({ text }) => text?.includes(marks.reviewAnswer) ?? false);
}

/** Last night, begun only now: a member of staff lets it mail, and the mail server is busy at first. */
async function matchMarked(company: TestCompany, staff: StaffId): Promise<void> {
  const scheduledAt = timeOnDay(dayInBrussels(addDays(new Date(), -1)), '03:15').toISOString();
  const night = await company.client.workflow.start('matchNightly', {
    workflowId: workflowIds.matching(scheduledAt),
    taskQueue: 'core',
    args: [{ scheduledAt }],
  });
  await atStage(company, night.workflowId, 'late');
  company.mailbox.refuse(`421 4.7.1 <${addressOfMark('address')}>: come back later, ${marks.busyReply}`);
  await night.executeUpdate('send-late', { args: [{ staff }] });
  const isTryingAgain = async () =>
    (await night.describe()).raw.pendingActivities?.some(
      ({ attempt, lastFailure }) => (attempt ?? 0) > 1 && lastFailure,
    );
  await eventually(isTryingAgain, 'a digest that did not get through');
  company.mailbox.refuse(null);
  await night.result();
}

async function atStage({ client }: TestCompany, workflowId: string, stage: string): Promise<void> {
  const look = () =>
    client.workflow
      .getHandle(workflowId)
      .describe()
      .then(
        ({ searchAttributes }) => searchAttributes['Stage']?.[0] === stage,
        () => false,
      );
  await eventually(look, `${workflowId} at ${stage}`);
}

async function processesAtRest({ db }: TestCompany): Promise<void> {
  await eventually(
    async () => (await db.sql`select from mail where kind = 'unsubscribed' and state = 'sent'`).length,
    'the receipt',
  );
  await eventually(async () => (await db.sql`select from outbox`).length === 0, 'an empty outbox');
}
