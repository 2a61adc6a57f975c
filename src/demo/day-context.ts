import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { findStaff } from '../db/staff';
import { packagePath } from '../package-root';
import { type Answer, Browser, type Request } from './browser';
import { type Told, runCommand } from './commands';
import type { DayCompany } from './day-company';
import type { DayInput } from './day-input';
import { type ReceivedMail, readInbox } from './inbox-reader';
import { persist } from './persist';

/** Who decides in the demo; a real member of staff like any other, in a company of invented people. */
export const staffName = 'Dana Demo';

/** What everyone in the day needs. Everything in it rides out a part that falls and comes back. */
export class DayContext {
  private readonly browsers = new Map<string, Browser>();

  constructor(
    readonly company: DayCompany,
    readonly input: DayInput,
    readonly today: string,
    readonly stop: AbortSignal,
    readonly progress: (text: string) => void,
  ) {}

  /** A command that was refused for what it asks is an answer; one that found a server down is tried again. */
  command(...words: string[]): Promise<Told> {
    const place = { env: this.company.env, folder: packagePath(), stop: this.stop };
    return this.until(`skillstorm ${words[0]} ${words[1]}`, async () => {
      const told = await runCommand(place, [...words, '--json']);
      return isOutage(told) ? null : told;
    });
  }

  /** One request of a person. A site that fails is asked again. */
  ask(person: string, request: Request): Promise<Answer> {
    const browser = this.browsers.get(person) ?? new Browser(this.company.links.site, this.browsers.size + 1);
    this.browsers.set(person, browser);
    return this.until(
      `${request.method} ${new URL(request.url, this.company.links.site).pathname.slice(0, 14)}`,
      async () => {
        const answer = await browser.send(request);
        return answer.status >= 500 ? null : answer;
      },
    );
  }

  /** A decision by the demo's member of staff, as an Update. One that was carried out already is not an error. */
  async decide(workflowId: string, update: string): Promise<void> {
    const { sql, client } = this.company;
    const staff = await this.until('the staff', () => findStaff(sql, staffName));
    const send = () =>
      client.workflow
        .getHandle(workflowId)
        .executeUpdate<string, [object]>(update, { args: [{ staff: staff.id }], updateId: update });
    await this.until(update, () =>
      send().catch((error: unknown) => {
        if (error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError) return 'decided';
        throw error;
      }),
    );
  }

  /** Mails of this company only: the inbox may hold those of other days. */
  async mails(): Promise<ReceivedMail[]> {
    const all = await this.until('the inbox', () => readInbox(this.company.links.inbox));
    return all.filter(({ from }) => from === this.company.from);
  }

  until<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
    return persist(what, this.stop, attempt);
  }
}

/** A command that fell over, or found a server down: both say nothing about what was asked. */
function isOutage({ exitCode, json }: Told): boolean {
  const { error } = (json ?? {}) as { error?: { code: string } };
  return json === null || exitCode === 3 || error?.code === 'DATABASE_DOWN' || error?.code === 'UNEXPECTED';
}
