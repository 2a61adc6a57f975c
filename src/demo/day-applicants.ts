import { Temporal } from '@js-temporal/polyfill';
import type { ImportAccount } from '../cli/import-account';
import { countMailsByKind } from '../db/mails';
import { dayTexts as t } from '../text/demo';
import { type SignUpInput, inputPath } from './day-input';
import { type DayContext, staffName } from './day-context';
import { linkWith } from './inbox-reader';
import { forEach } from './persist';
import { type Person, confirm, consent, signUp, writeProfile } from './day-person';

const atOnce = 6;

export type ApplicantImport = ImportAccount<'invited' | 'waiting' | 'filled-in' | 'known' | 'suppressed'>;

export interface ApplicantDay {
  files: Record<string, ApplicantImport>;
  people: Person[];
}

/** Applicants are imported or sign up; each is asked by mail, and does what the input says of her; then the files come again. */
export async function welcomeApplicants(day: DayContext): Promise<ApplicantDay> {
  const { signUps } = day.input;
  const files = await bringFiles(day, ({ records, refused }, source) =>
    t.applicantsRead(source, records, records - refused.length),
  );
  for (const { form } of signUps) await signUp(day, form);
  day.progress(t.signedUp(signUps.length));

  const imported = Object.values(files).reduce((sum, { records, refused }) => sum + records - refused.length, 0);
  await mailsLeft(day, 'invitation', imported);
  await mailsLeft(day, 'confirm', signUps.length);
  const people = await peopleAsked(day);
  day.progress(t.asked(people.length));
  await forEach(people, atOnce, (person) => answer(day, person));
  day.progress(t.answered(people.filter(({ hasConfirmed }) => hasConfirmed).length));
  await bringFiles(day, ({ counts }, source) => t.filledIn(source, counts['filled-in'], counts.waiting));
  return { files, people };
}

/** Brings every file to the import: in the morning it invites, in the afternoon it fills in the profile of who said yes. */
async function bringFiles(
  day: DayContext,
  say: (account: ApplicantImport, source: string) => string,
): Promise<ApplicantDay['files']> {
  const files: ApplicantDay['files'] = {};
  for (const { file, source, contactedDaysAgo } of day.input.behaviour.imports) {
    const contactedOn = Temporal.PlainDate.from(day.today).subtract({ days: contactedDaysAgo }).toString();
    const origin = ['--source', source, '--contacted-on', contactedOn, '--as', staffName];
    const { json } = await day.command('applicant', 'import', inputPath(file), ...origin);
    files[file] = json as ApplicantImport;
    day.progress(say(files[file], source));
  }
  return files;
}

/** Before the night some take their consent back, or leave. */
export async function takeBack(day: DayContext, people: Person[]): Promise<void> {
  await forEach(people, atOnce, async (person) => {
    if (person.withdraws) await consent(day, person, person.withdraws, 'withdraw');
  });
  const count = (purpose: Person['withdraws']) => people.filter(({ withdraws }) => withdraws === purpose).length;
  day.progress(t.takenBack(count('matching'), count('account-storage')));
}

async function answer(day: DayContext, person: Person): Promise<void> {
  if (!person.accepts) return;
  await confirm(day, person);
  if (person.profile) await writeProfile(day, person, person.profile);
  if (person.isInvited && person.wantsMatching) await consent(day, person, 'matching', 'give');
}

/** Waits until at least that many mails of a kind have left. */
export async function mailsLeft(day: DayContext, kind: string, least: number): Promise<void> {
  await day.until(`${least} × ${kind}`, async () => {
    const counts = await countMailsByKind(day.company.sql);
    const left = counts.filter((row) => row.kind === kind && row.state === 'sent');
    return left.reduce((sum, { count }) => sum + count, 0) >= least ? true : null;
  });
}

/** Everyone who got a mail with a link to confirm, and what the input says of her. */
async function peopleAsked(day: DayContext): Promise<Person[]> {
  const asked = new Map<string, string>();
  for (const { to, text } of await day.mails()) {
    const link = linkWith('/confirm/', text);
    if (link) asked.set(to, link);
  }
  const { behaviour, signUps } = day.input;
  const own = new Map(signUps.map((person) => [person.form.email, person]));
  const silent = behaviour.imports.flatMap(({ accept }) => accept.everyoneExcept);
  const reserved = behaviour.imports.flatMap(({ matching }) => matching.everyoneExcept);
  return [...asked].map(([email, link]): Person => {
    const language = new URL(link).pathname.split('/')[1]!;
    const common = { email, link, language, hasConfirmed: false, hasMasked: false };
    const signedUp = own.get(email);
    if (signedUp) return { ...common, ...behaviourOf(signedUp) };
    return {
      ...common,
      isInvited: true,
      accepts: !silent.includes(email),
      wantsMatching: !reserved.includes(email),
      withdraws: behaviour.withdrawMatchingAtNoon.includes(email)
        ? 'matching'
        : behaviour.withdrawStorageAtNoon.includes(email)
          ? 'account-storage'
          : null,
      leavesDigests: behaviour.unsubscribeFromDigest.includes(email),
      profile: null,
    };
  });
}

function behaviourOf({ does, form, profile }: SignUpInput) {
  const withdraws = {
    'withdraws-matching-at-noon': 'matching',
    'withdraws-storage-at-noon': 'account-storage',
  } as const;
  return {
    isInvited: false,
    accepts: does !== 'never-confirms',
    wantsMatching: form.matching === 'on',
    withdraws: does in withdraws ? withdraws[does as keyof typeof withdraws] : null,
    leavesDigests: does === 'unsubscribes-from-digest',
    profile: profile ?? null,
  };
}
