import type { ReceivedMail } from './inbox-reader';
import { readInbox } from './inbox-reader';
import { Browser } from './browser';
import type { CommandPlace } from './commands';
import { drain } from './drain';
import type { PartName } from '../stack/types';
import type { ScratchCompany } from './scratch-company';
import { StoryClock } from './story-clock';
import type { Nights } from './story';
import { dayValue } from './story-dates';

/** Where a story is played: the company, the clock, the people with their browsers, and the names the story gave to things. */
export class Stage {
  readonly dead = new Set<PartName>();
  readonly clock: StoryClock;
  private readonly names = new Map<string, unknown>();
  private readonly browsers = new Map<string, Browser>();

  constructor(
    readonly company: ScratchCompany,
    readonly start: Date,
    nights: Nights,
    /** Where its commands are given. */
    readonly place: CommandPlace,
  ) {
    this.clock = new StoryClock(company, start, nights, async () => void (await this.drain()));
  }

  drain(): Promise<string[]> {
    return drain(this.company, this.dead, [...this.clock.begun.values()]);
  }

  /** The browser of a person; without a name, that of a visitor. */
  browserOf(person = ''): Browser {
    const browser = this.browsers.get(person) ?? new Browser(this.company.siteUrl, this.browsers.size + 1);
    this.browsers.set(person, browser);
    return browser;
  }

  mails(): Promise<ReceivedMail[]> {
    return readInbox(this.company.inboxUrl);
  }

  name(name: string, value: unknown): void {
    this.names.set(name, value);
  }

  /** Fills in `{{names}}` wherever texts stand. A text that is one name becomes its value. @throws UnknownName */
  fill<T>(value: T): T {
    if (typeof value === 'string') return this.fillText(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.fill(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.fill(key), this.fill(item)])) as T;
  }

  private fillText(text: string): unknown {
    const whole = /^\{\{([^{}]+)\}\}$/.exec(text);
    if (whole) return this.valueOf(whole[1]!.trim());
    return text.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => String(this.valueOf(name.trim())));
  }

  private valueOf(name: string): unknown {
    const value = this.names.get(name) ?? dayValue(name, this.start);
    if (value === null) throw new UnknownName(name);
    return value;
  }
}

/** A step speaks of something that no step before it took. */
export class UnknownName extends Error {
  override name = 'UnknownName';
}
