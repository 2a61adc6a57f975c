import { Temporal } from '@js-temporal/polyfill';
import type { ImportAccount } from '../cli/import-account';
import type { ImportOutcome } from '../db/ad-orders';
import { dayTexts as t } from '../text/demo';
import { type CustomerInput, inputPath } from './day-input';
import { type DayContext, staffName } from './day-context';

export interface AdState {
  id: string;
  number: number;
  state: string;
  refusedCode: string | null;
  reviewCodes: string[];
  lintedAt: string | null;
}

export interface AdDay {
  files: Record<string, ImportAccount<ImportOutcome>>;
  /** Ads that waited for a person, and what that person decided. */
  reviewed: { forReview: number; approved: number; rejected: number };
  /** Every ad in the evening. */
  ads: AdState[];
}

/** Employers come with their contracts and their files; ads that need a person get one. */
export async function placeAds(day: DayContext): Promise<AdDay> {
  await day.command('staff', 'add', staffName);
  const files: AdDay['files'] = {};
  for (const customer of day.input.customers) {
    const account = await orderAds(day, customer);
    files[customer.ads] = account;
    day.progress(t.adsRead(customer.name, account.records, account.records - account.refused.length));
  }
  const waiting = await settledAds(day);
  const forReview = waiting.filter(({ state }) => state === 'review');
  const decisions = await review(day, forReview);
  const count = (decision: string) => decisions.filter((made) => made === decision).length;
  const reviewed = { forReview: forReview.length, approved: count('approve'), rejected: count('reject') };
  day.progress(t.reviewed(reviewed.approved, reviewed.rejected));
  return { files, reviewed, ads: await settledAds(day) };
}

async function orderAds(day: DayContext, customer: CustomerInput): Promise<ImportAccount<ImportOutcome>> {
  const { enterpriseNumber, vatNumber, name, contact, contract, shows, ads, untilInDays } = customer;
  const date = (days: number) => Temporal.PlainDate.from(day.today).add({ days }).toString();
  const person = ['--contact-name', contact.name, '--contact-email', contact.email];
  const phone = contact.phone ? ['--contact-phone', contact.phone] : [];
  const vat = vatNumber ? ['--vat', vatNumber] : [];
  const as = ['--as', staffName];
  await day.command('customer', 'add', '--kbo', enterpriseNumber, '--name', name, ...vat, ...person, ...phone, ...as);
  const of = ['--customer', enterpriseNumber];
  const term = ['--from', date(contract.startsInDays), '--until', date(contract.endsInDays)];
  await day.command(
    'contract',
    'add',
    ...of,
    '--reference',
    contract.reference,
    ...term,
    '--contact',
    contact.email,
    ...as,
  );
  const shown = Object.entries(shows ?? {}).flatMap(([field, value]) => [`--${field}`, value]);
  if (shows) await day.command('contract', 'agree', ...of, '--reference', contract.reference, ...shown, ...as);
  const until = ['--contract', contract.reference, '--until', date(untilInDays)];
  const { json } = await day.command('ad', 'import', inputPath(ads), ...of, ...until, '--vacancies-exist', ...as);
  return json as ImportAccount<ImportOutcome>;
}

/** Every ad once its process has looked at it. */
function settledAds(day: DayContext): Promise<AdState[]> {
  return day.until('the ads', async () => {
    const { json } = await day.command('ad', 'list', '--limit', '1000');
    const { ads } = json as { ads: AdState[] };
    const settled = await Promise.all(ads.map((ad) => isSettled(day, ad)));
    return settled.every(Boolean) ? ads : null;
  });
}

/** An ad whose contract has yet to begin stays ordered. */
async function isSettled(day: DayContext, { id, state, lintedAt, refusedCode }: AdState): Promise<boolean> {
  if (state !== 'ordered') return lintedAt !== null || refusedCode !== null;
  const { json } = await day.command('ad', 'show', id);
  return lintedAt !== null && (json as { contractStartsOn: string }).contractStartsOn > day.today;
}

async function review(day: DayContext, ads: AdState[]): Promise<string[]> {
  const made: string[] = [];
  for (const { id, number } of ads) {
    const { json } = await day.command('ad', 'show', `V-${number}`);
    const { identifier } = json as { identifier: string | null };
    const decision = day.input.behaviour.reviews.find((wanted) => wanted.identifier === identifier)?.decision;
    if (!decision) continue;
    const reason = decision === 'reject' ? ['--reason', t.rejection] : [];
    await day.command('ad', decision, id, ...reason, '--as', staffName);
    made.push(decision);
  }
  return made;
}
