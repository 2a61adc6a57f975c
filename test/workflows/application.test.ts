import { readAd } from '../../src/db/ads';
import { closeApplication, receiverOf, sendApplication, undeliveredApplication } from '../../src/db/applications';
import { putAside, takeBack } from '../../src/db/interest';
import { giveConsent, withdrawConsent } from '../../src/db/onboarding';
import { readMatches } from '../../src/db/digests';
import { openProcesses } from '../../src/db/open-processes';
import { recordRevival } from '../../src/db/outbox';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { DisclosedField } from '../../src/types/applications';
import type { AdId, ApplicantId, MailId } from '../../src/types/ids';
import { lookAgain, workflowIds } from '../../src/types/messages';
import { shippedPolicy } from '../../workers/shipped';
import { startCompany, type TestCompany } from '../support/company';
import { addressOf, eventually } from '../support/mailbox';
import { activeApplicant, orderAd, someContract, someStaff, wordingOf } from '../support/people';
import { adoptPolicy, ownPolicyWithout } from '../support/policy';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

const { policy } = shippedPolicy();
const employer = 'ann@proef.test';

/** As the form does it: her consent for this employer, and what he gets. */
async function applied(
  person: ApplicantId,
  adId: AdId,
  {
    fields,
    message = '',
    thenWithdraws = false,
  }: { fields: DisclosedField[]; message?: string; thenWithdraws?: boolean },
): Promise<string> {
  const at = await company.clock.now();
  const wording = wordingOf(policy, 'sharing-with-customers', 'nl');
  return company.db.change(at, 'person', async (tx, note) => {
    const { customerId } = await receiverOf(tx, adId);
    const consent = { applicantId: person, wording, method: 'application form, tick box', customerId };
    await giveConsent(tx, note, consent, at);
    const id = await sendApplication(tx, note, { applicantId: person, adId, message, fields }, at);
    if (thenWithdraws) await withdrawConsent(tx, note, consent, at);
    return id;
  });
}

async function openAd(): Promise<AdId> {
  const at = await company.clock.now();
  const adId = await orderAd(company.db, at, await someContract(company.db, at));
  await eventually(async () => (await readAd(company.db.sql, adId))?.publishedAt, 'the ad on the site');
  return adId;
}

const outcomeOf = (about: string) =>
  eventually(async () => {
    const [mail] = await company.db.sql<{ state: string; code: string | null }[]>`
      select state, code from mail where about = ${about} and state <> 'queued' and state <> 'sending'`;
    return mail;
  }, 'the outcome of a mail');

test('[20] the employer gets the fields that were chosen, the message, and nothing else', async () => {
  const profile = { skills: ['heftruck besturen'], titles: ['Magazijnier'], postcode: '2811', locality: 'Mechelen' };
  const { id, email } = await activeApplicant(company.db, await company.clock.now(), profile);
  const message = 'Dag,\n\nik rijd al zes jaar.\n-- \nJobwijzer';
  const about = await applied(id, await openAd(), { fields: ['name', 'email', 'skills', 'message'], message });
  expect(await outcomeOf(about)).toEqual({ state: 'sent', code: null });
  const mail = await company.mailbox.next(employer);
  expect(mail.subject).toBe('Sollicitatie voor Verpleegkundige');
  for (const words of ['An Proef', email, 'heftruck besturen', '  > ik rijd al zes jaar.', '  > --\n']) {
    expect(mail.text).toContain(words);
  }
  for (const words of ['Magazijnier', '2811', 'Mechelen']) expect(mail.text).not.toContain(words);
});

test('[20] an application whose consent was withdrawn before the mail left is not sent, and its employer never hears of her', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const before = company.mailbox.mails.filter((mail) => addressOf(mail) === employer).length;
  const adId = await openAd();
  const about = await applied(id, adId, { fields: ['name', 'email'], thenWithdraws: true });
  expect((await outcomeOf(about))?.state).toBe('skipped');
  expect(await company.db.sql`select from disclosure where applicant_id = ${id}`).toHaveLength(0);
  expect(await company.db.sql`select from recipient_notice`).toHaveLength(0);
  await company.sleep(60_000);
  expect(company.mailbox.mails.filter((mail) => addressOf(mail) === employer)).toHaveLength(before);

  expect(await outcomeOf(await applied(id, adId, { fields: ['name', 'email'] }))).toMatchObject({ state: 'sent' });
});

async function mailOf(about: string): Promise<MailId> {
  const [mail] = await company.db.sql<{ id: MailId }[]>`select id from mail where about = ${about}`;
  return mail!.id;
}

/** An application to an employer with an address of his own, which his server refuses. */
async function refusedApplication() {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at);
  const adId = await openAd();
  const address = `weg.${adId.slice(0, 8)}@proef.test`;
  const moveTo = (email: string) => company.ownerSql`
    update customer_contact set email = ${email} from ad where ad.id = ${adId} and customer_contact.customer_id = ad.customer_id`;
  await moveTo(address);
  company.mailbox.refuse('550 no such mailbox', address);
  const about = await applied(person.id, adId, { fields: ['name', 'email'] });
  const told = await company.mailbox.next(person.email);
  company.mailbox.refuse(null);
  const mailId = await mailOf(about);
  const handle = company.client.workflow.getHandle(workflowIds.mail(mailId));
  const waits = async () => {
    const { searchAttributes } = await handle.describe();
    return searchAttributes['NeedsPerson']?.[0] === true && searchAttributes['Code']?.[0] === 'APPLICATION_REFUSED';
  };
  await eventually(waits, 'the question to staff');
  return { person, adId, about, mailId, told, moveTo, handle, waits, staff: await someStaff(company.db, at) };
}

const disclosuresTo = ({ id }: { id: ApplicantId }) =>
  company.db.sql`select id from disclosure where applicant_id = ${id}`;

test('[20] an application that the employer’s server refuses is told to who applied, and reaches him once staff put his address right', async () => {
  const { person, about, mailId, told, moveTo, handle, staff } = await refusedApplication();
  expect(told.subject).toBe('Uw sollicitatie is nog niet aangekomen');
  expect(told.text).toContain('weigerde uw sollicitatie voor “Verpleegkundige”');
  expect(await openProcesses(company.db.sql)).toContainEqual(
    expect.objectContaining({ workflowId: handle.workflowId }),
  );
  await expect(handle.executeUpdate('resend', { args: [{ staff: 'An' }] })).rejects.toThrow();
  const right = `hier.${about.slice(0, 8)}@proef.test`;
  await moveTo(right);
  await handle.executeUpdate('resend', { args: [{ staff }] });
  expect((await company.mailbox.next(right)).subject).toBe('Sollicitatie voor Verpleegkundige');
  expect(await handle.result()).toBe('sent');
  const tooLate = company.db.change(await company.clock.now(), 'test', (tx, note) =>
    closeApplication(tx, note, mailId, new Date()),
  );
  await expect(tooLate).rejects.toThrow('NOT_ALLOWED');
  expect((await handle.describe()).searchAttributes['Code']?.[0] ?? null).toBeNull();
  expect(await disclosuresTo(person)).toHaveLength(1);
  expect(await openProcesses(company.db.sql)).not.toContainEqual(
    expect.objectContaining({ workflowId: handle.workflowId }),
  );
});

test('[20] an application that staff gives up is told to who applied, is nowhere said to have arrived, and may be sent anew', async () => {
  const { person, adId, about, handle, staff } = await refusedApplication();
  await handle.executeUpdate('close', { args: [{ staff }] });
  expect(await handle.result()).toBe('refused');
  const final = await company.mailbox.next(person.email, ({ subject }) => !subject?.includes('nog niet'));
  expect(final.text).toContain('U kunt opnieuw solliciteren');
  expect(await undeliveredApplication(company.db.sql, about, adId)).toBeNull();
  expect(await disclosuresTo(person)).toHaveLength(0);
  expect(await company.db.sql`select from application where applicant_id = ${person.id}`).toHaveLength(0);
});

test('[20] who withdraws while staff looks for an address ends that, and no employer is told of her', async () => {
  const { person, handle } = await refusedApplication();
  const at = await company.clock.now();
  const wording = wordingOf(policy, 'account-storage', 'nl');
  await company.db.change(at, 'person', (tx, note) =>
    withdrawConsent(tx, note, { applicantId: person.id, wording, method: 'test' }, at),
  );
  expect(await handle.result()).toBe('skipped');
  expect(
    await company.db.sql`
    select from recipient_notice join consent on consent.id = consent_id where applicant_id = ${person.id}`,
  ).toHaveLength(0);
});

test('[20] a refused application whose process ended in an earlier release waits for staff once that process begins anew', async () => {
  const { mailId, handle, waits, staff } = await refusedApplication();
  const become = (state: string) => company.db.sql`update mail set state = ${state} where id = ${mailId}`;
  await become('sent');
  await handle.signal(lookAgain);
  expect(await handle.result()).toBe('sent');
  await become('refused');
  const { workflowId } = handle;
  await company.db.sql.begin(async (tx) =>
    recordRevival(tx, await company.clock.now(), {
      workflowType: 'deliverMail',
      workflowId,
      input: { mailId },
      summary: 'Mail',
    }),
  );
  await eventually(async () => (await handle.describe()).status.name === 'RUNNING' && waits(), 'the question to staff');
  await handle.executeUpdate('close', { args: [{ staff }] });
});

test('[20] an application whose purpose is shut has not left: she can still take it back', async () => {
  const { id } = await activeApplicant(company.db, await company.clock.now());
  const adId = await openAd();
  await adoptPolicy(company.db, ownPolicyWithout('sharing-with-customers'), await company.clock.now());
  const handle = company.client.workflow.getHandle(
    workflowIds.mail(await mailOf(await applied(id, adId, { fields: ['name'] }))),
  );
  await eventually(() => handle.describe().catch(() => null), 'the process of the mail');
  await company.sleep(15 * 60_000);
  await eventually(
    async () => (await handle.describe()).searchAttributes['Code']?.[0] === 'PURPOSE_NOT_OFFERED',
    'the denial to show',
  );
  const at = await company.clock.now();
  const { customerId } = await receiverOf(company.db.sql, adId);
  const wording = wordingOf(policy, 'sharing-with-customers', 'nl');
  await company.db.change(at, 'person', (tx, note) =>
    withdrawConsent(tx, note, { applicantId: id, wording, method: 'test', customerId }, at),
  );
  expect(await disclosuresTo({ id })).toHaveLength(0);
  await adoptPolicy(company.db, policy, await company.clock.now());
  await company.sleep(15 * 60_000);
  expect(await handle.result()).toBe('skipped');
});

test('an ad that she put aside is in no night, on no page and in no mail of hers, until she takes it back', async () => {
  const at = await company.clock.now();
  const person = await activeApplicant(company.db, at, { titles: ['Verpleegkundige'] });
  const [aside, other] = [await openAd(), await openAd()];
  await company.db.change(at, 'person', (tx, note) => putAside(tx, note, person.id, aside, at));
  await night();
  const matches = (await readMatches(company.db.sql, person.id, await company.clock.now())).map(({ adId }) => adId);
  expect(matches).toContain(other);
  expect(matches).not.toContain(aside);

  await company.db.change(at, 'person', (tx, note) => putAside(tx, note, person.id, other, at));
  expect(
    (await readMatches(company.db.sql, person.id, await company.clock.now())).map(({ adId }) => adId),
  ).not.toContain(other);
  await company.sleep(5 * 60 * 60 * 1000);
  const [mail] = await company.db.sql`select from mail join introduction on mail_id = mail.id and ad_id = ${other}
    where mail.applicant_id = ${person.id} and state = 'sent'`;
  expect(mail).toBeUndefined();

  await company.db.change(at, 'person', (tx, note) => takeBack(tx, note, person.id, aside));
  await night();
  expect((await readMatches(company.db.sql, person.id, await company.clock.now())).map(({ adId }) => adId)).toContain(
    aside,
  );
});

/** The night of the next day in Brussels, until its matches are there. */
async function night(): Promise<void> {
  const now = await company.clock.now();
  const planned = timeOnDay(dayInBrussels(addDays(now, 1)), '03:15');
  await company.sleep(planned.getTime() - now.getTime());
  const scheduledAt = planned.toISOString();
  const handle = await company.client.workflow.start('matchNightly', {
    workflowId: workflowIds.matching(scheduledAt),
    taskQueue: 'core',
    args: [{ scheduledAt }],
  });
  const isPublished = async () => (await handle.describe()).searchAttributes['Stage']?.[0] === 'published';
  await eventually(isPublished, 'the matches of the night', 60_000);
}
