import { randomUUID } from 'node:crypto';
import { readApplicant, restrictApplicant } from '../../src/db/applicants';
import { liveConsents } from '../../src/db/consents';
import { findLink } from '../../src/db/links';
import { confirm, orderMail } from '../../src/db/onboarding';
import { liftMailStop, placeMailStop } from '../../src/db/stops';
import { formatDay } from '../../src/text/format';
import type { ApplicantId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { startCompany, type TestCompany } from '../support/company';
import { addressOf, eventually, linkIn } from '../support/mailbox';
import { activeApplicant, someApplicant, someStaff } from '../support/people';

let company: TestCompany;
beforeAll(async () => {
  company = await startCompany('skipping');
});
afterAll(() => company.close());

const days = (count: number) => count * 24 * 60 * 60 * 1000;
const handleOf = (id: ApplicantId) => company.client.workflow.getHandle(workflowIds.onboarding(id));

async function everyTableWith(id: ApplicantId): Promise<string[]> {
  const columns = await company.ownerSql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and column_name in ('applicant_id', 'subject') or table_name = 'applicant' and column_name = 'id'`;
  const found = await Promise.all(
    columns.map(async ({ table, column }) => {
      const rows =
        await company.ownerSql`select from ${company.ownerSql(table)} where ${company.ownerSql(column)}::text = ${id}`;
      return rows.length > 0 ? [table] : [];
    }),
  );
  return [...new Set(found.flat())].sort();
}

test('[13] nothing is kept of who does not confirm in the days of the policy, but that it was purged', async () => {
  const person = await someApplicant(company.db, await company.clock.now());
  await company.mailbox.next(person.email);
  await company.sleep(days(6));
  expect(await readApplicant(company.db.sql, person.id)).not.toBeNull();
  await company.sleep(days(2));
  expect(await handleOf(person.id).result()).toBe('purged');
  expect(await everyTableWith(person.id)).toEqual(['ledger']);
});

test('[13] who does not confirm is reminded once, on the day of the policy; then forgotten', async () => {
  const person = await someApplicant(company.db, await company.clock.now());
  const first = await company.mailbox.next(person.email);
  const mails = () => company.mailbox.mails.filter((mail) => addressOf(mail) === person.email);
  await company.sleep(days(2.9));
  expect(mails()).toEqual([first]);
  await company.sleep(days(0.2));
  const reminder = await eventually(() => mails()[1], 'the reminder');
  expect(reminder.text).toContain('Dit is de enige herinnering');
  const token = linkIn(reminder, '/confirm/').split('/').at(-1)!;
  expect(await findLink(company.db.sql, token, 'confirm', await company.clock.now())).toMatchObject({ usedAt: null });
  await company.sleep(days(5));
  expect(await handleOf(person.id).result()).toBe('purged');
  expect(mails()).toHaveLength(2);
});

test('[13] a first mail that leaves late moves its reminder along: the days count from when she was asked', async () => {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  await company.db.sql.begin((tx) => placeMailStop(tx, staff, 'proef', at));
  const person = await someApplicant(company.db, at);
  const mails = () => company.mailbox.mails.filter((mail) => addressOf(mail) === person.email);
  await company.sleep(days(3.5));
  expect(mails()).toHaveLength(0);
  await company.db.sql.begin(async (tx) => liftMailStop(tx, staff, await company.clock.now()));
  await company.sleep(days(0.1));
  await company.mailbox.next(person.email);
  await company.sleep(days(1));
  expect(mails()).toHaveLength(1);
  await company.sleep(days(2));
  await eventually(() => mails()[1], 'the reminder');
});

test('[6] who was imported gets the one invitation that was promised, and no reminder', async () => {
  const at = await company.clock.now();
  const person = await someApplicant(company.db, at, { source: 'jobbeurs' });
  const invitation = await company.mailbox.next(person.email);
  expect(invitation.subject).toContain('Mogen wij uw gegevens bewaren?');
  // The mail is out before its record is.
  const served = await eventually(async () => {
    const rows = await company.db.sql`
      select purpose, place from notice_served join consent_wording on sha256 = text_sha256 where applicant_id = ${person.id}`;
    return rows.length > 0 && rows;
  }, 'the record of the notice');
  expect(served).toEqual([{ purpose: 'mail-notice', place: 'mail invitation' }]);
  await company.sleep(days(8));
  expect(await handleOf(person.id).result()).toBe('purged');
  expect(company.mailbox.mails.filter((mail) => addressOf(mail) === person.email)).toHaveLength(1);
});

test('[13] who confirmed is never purged by silence', async () => {
  const at = await company.clock.now();
  const person = await someApplicant(company.db, at);
  const mail = await company.mailbox.next(person.email);
  const token = linkIn(mail, '/confirm/').split('/').at(-1)!;
  expect(await findLink(company.db.sql, token, 'confirm', at)).toMatchObject({ applicantId: person.id });
  await company.db.change(at, 'person', (tx, note) => confirm(tx, note, person.id, at));
  expect(await handleOf(person.id).result()).toBe('confirmed');
  await company.sleep(days(3650));
  expect(await readApplicant(company.db.sql, person.id)).toMatchObject({ email: person.email });
});

test('who left reads by mail that her account is closed, and since when', async () => {
  const at = await company.clock.now();
  const { id, email } = await activeApplicant(company.db, at);
  await company.db.change(at, 'test', async (tx) => {
    await restrictApplicant(tx, id, at);
    await orderMail(tx, { kind: 'account-closed', dedupeKey: id, applicantId: id }, at);
  });
  const mail = await company.mailbox.next(email, ({ subject }) => subject?.includes('afgesloten') ?? false);
  expect(mail.text).toContain(`op ${formatDay(at, 'nl')} trok u de toestemming in`);
});

test('[3] a consent given on the form does not live before the address is confirmed', async () => {
  const at = await company.clock.now();
  const person = await someApplicant(company.db, at, { purposes: ['account-storage', 'matching'] });
  expect(await liveConsents(company.db.sql, person.id)).toEqual([]);
  await company.db.change(at, 'person', (tx, note) => confirm(tx, note, person.id, at));
  expect(await liveConsents(company.db.sql, person.id)).toEqual(['account-storage', 'matching']);
});

test('a second sign-up with the same address, written differently, changes nothing', async () => {
  const at = await company.clock.now();
  const first = await someApplicant(company.db, at);
  const again = await someApplicant(company.db, at, { email: `  ${first.email.toUpperCase()}` });
  expect(again.admitted).toBe(false);
  expect(await readApplicant(company.db.sql, again.id)).toBeNull();
});

test('staff can have the mail sent again and can abandon a sign-up, by id only', async () => {
  const at = await company.clock.now();
  const staff = await someStaff(company.db, at);
  const person = await someApplicant(company.db, at);
  await company.mailbox.next(person.email);
  const sent = company.mailbox.mails.length;
  await expect(handleOf(person.id).executeUpdate('resend', { args: [{ staff: 'Jan' }] })).rejects.toThrow();
  await expect(handleOf(person.id).executeUpdate('abandon', { args: [{ staff: randomUUID() }] })).rejects.toThrow();
  expect(await handleOf(person.id).executeUpdate('resend', { args: [{ staff }] })).toBe('sent');
  await eventually(() => company.mailbox.mails.length > sent, 'a second mail');
  await handleOf(person.id).executeUpdate('abandon', { args: [{ staff }] });
  expect(await handleOf(person.id).result()).toBe('purged');
  const [entry] = await company.db
    .sql`select actor from ledger where subject = ${person.id} and event = 'applicant.purged'`;
  expect(entry!['actor']).toBe(`staff:${staff}`);
});
