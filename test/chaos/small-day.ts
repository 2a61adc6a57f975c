import type { WorkflowHandle } from '@temporalio/client';
import type { ParsedMail } from 'mailparser';
import { countMailsByKind } from '../../src/db/mails';
import { confirm, stopDigests } from '../../src/db/onboarding';
import { countOutbox } from '../../src/db/outbox';
import { addressHmac } from '../../src/rules/address';
import { addDays, dayInBrussels, timeOnDay } from '../../src/rules/calendar';
import type { AdId, ApplicantId } from '../../src/types/ids';
import { workflowIds } from '../../src/types/messages';
import { testKeys } from '../support/database';
import { addressOf, eventually } from '../support/mailbox';
import { orderAd, someApplicant, someContract, someProfile, someStaff } from '../support/people';
import type { OwnCompany } from './own-company';

interface Person {
  id: ApplicantId;
  email: string;
}

/** Digests that were answered and recorded before the worker died. */
export const recordedDigests = 20;

/** Far more than it takes; a machine may be busy. */
const patienceMs = 60_000;

const now = () => new Date();

export const isDigest = (mail: ParsedMail) => mail.headers.has('list');

/** A day on which Temporal dies at noon, PostgreSQL in the night and the worker in the morning; it holds what was accepted. */
export class SmallDay {
  readonly ads: AdId[] = [];
  /** Signed up, confirmed, and to be matched; the first of them stopped the mails. */
  readonly confirmed: Person[] = [];
  /** Signed up and never confirmed; the mail to the last of them was under way when PostgreSQL died. */
  readonly silent: Person[] = [];
  /** What Temporal had yet to be told when it came back. */
  leftBehind = 0;
  /** Yesterday's night: it is late at any hour, so staff decide when its digests leave. */
  readonly nightAt = timeOnDay(dayInBrussels(addDays(now(), -1)), '03:15').toISOString();

  constructor(private readonly company: OwnCompany) {}

  get night(): WorkflowHandle {
    return this.company.client.workflow.getHandle(workflowIds.matching(this.nightAt));
  }

  async live(): Promise<void> {
    const early = await this.openInPeace();
    await this.workWhileTemporalIsDead(early);
    await this.killPostgresInTheNight();
    await this.killWorkerAmidDigests();
  }

  private async openInPeace(): Promise<Person[]> {
    const { client, db } = this.company;
    // The schedule's own night must not come in between, at whatever time this runs.
    const pausing = () =>
      client.schedule
        .getHandle('matching')
        .pause()
        .then(
          () => true,
          () => false,
        );
    await eventually(pausing, 'the schedule', patienceMs);
    const early = await this.signUp(30);
    this.silent.push(...(await this.signUp(1)));
    await this.orderAds(5);
    await this.mailed([...early, ...this.silent]);
    await eventually(async () => (await countOutbox(db.sql)) === 0, 'an empty outbox', patienceMs);
    return early;
  }

  /** All that happens between its death and its return stays behind in the outbox. */
  private async workWhileTemporalIsDead(early: Person[]): Promise<void> {
    const { db } = this.company;
    const late = await this.company.whileDead('temporal', async () => {
      await this.confirm(early);
      await this.stopMails(early[0]!);
      const people = await this.signUp(30);
      await this.orderAds(3);
      this.leftBehind = await countOutbox(db.sql);
      return people;
    });
    await this.mailed(late);
    await this.confirm(late);
    const visible = () => db.sql`select from ad where published_at is not null`;
    await eventually(async () => (await visible()).length === this.ads.length, 'the ads', patienceMs);
  }

  /** In the middle of a shard being written, and of a mail that the server has taken but not answered. */
  private async killPostgresInTheNight(): Promise<void> {
    const { client, db, mailbox } = this.company;
    const latecomer = (await this.signUp(1))[0]!;
    mailbox.hold((mail) => addressOf(mail) === latecomer.email);
    await this.mailed([latecomer]);
    this.silent.push(latecomer);
    const holder = await this.company.lockTable('match');
    const { workflowId } = this.night;
    const args = [{ scheduledAt: this.nightAt }];
    await client.workflow.start('matchNightly', { workflowId, taskQueue: 'core', args });
    const waiting = () => db.sql`select from pg_locks where relation = 'match'::regclass and not granted`;
    await eventually(async () => (await waiting()).length, 'a shard being written', patienceMs);
    await this.company.whileDead('postgres', async () => mailbox.hold(null));
    await holder.end();
  }

  /** The mail server has taken digests that it has not answered: nobody can know whether they arrived. */
  private async killWorkerAmidDigests(): Promise<void> {
    const { db, mailbox } = this.company;
    const staff = await someStaff(db, now());
    const stage = () => this.night.describe().then(({ searchAttributes }) => searchAttributes['Stage']?.[0]);
    await eventually(async () => (await stage()) === 'late', 'the question to staff', patienceMs);
    const arrived = () => mailbox.mails.filter(isDigest).length;
    mailbox.hold((mail) => isDigest(mail) && arrived() > recordedDigests);
    await this.night.executeUpdate('send-late', { args: [{ staff }] });
    const counted = () => countMailsByKind(db.sql);
    const isRecorded = (row: Awaited<ReturnType<typeof counted>>[number]) =>
      row.kind === 'digest' && row.state === 'sent' && row.count === recordedDigests;
    await eventually(async () => (await counted()).some(isRecorded), 'recorded digests', patienceMs);
    await eventually(() => arrived() > recordedDigests, 'digests without an answer');
    await this.company.kill('worker');
    mailbox.hold(null);
    const isOver = async () => (await this.night.describe()).status.name === 'COMPLETED';
    await eventually(isOver, 'the end of the night', patienceMs);
  }

  private async signUp(count: number): Promise<Person[]> {
    const wish = { purposes: ['account-storage', 'matching'], profile: someProfile };
    const people: Person[] = [];
    while (people.length < count) people.push(await someApplicant(this.company.db, now(), wish));
    return people;
  }

  private async confirm(people: Person[]): Promise<void> {
    for (const { id } of people) {
      await this.company.db.change(now(), 'person', (tx, note) => confirm(tx, note, id, now()));
    }
    this.confirmed.push(...people);
  }

  private async stopMails({ id, email }: Person): Promise<void> {
    const order = { applicantId: id, emailHmac: addressHmac(testKeys.suppression, email), source: 'page' };
    await this.company.db.change(now(), 'person', (tx, note) => stopDigests(tx, note, order, now()));
  }

  private async orderAds(count: number): Promise<void> {
    const contract = await someContract(this.company.db, now());
    for (let ordered = 0; ordered < count; ordered++) {
      this.ads.push(await orderAd(this.company.db, now(), contract));
    }
  }

  private async mailed(people: Person[]): Promise<void> {
    const { mails } = this.company.mailbox;
    const isMailed = ({ email }: Person) => mails.some((mail) => addressOf(mail) === email);
    await eventually(() => people.every(isMailed), 'a mail to each', patienceMs);
  }
}
