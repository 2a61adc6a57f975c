import type { SignUpInput } from './day-input';
import type { DayContext } from './day-context';
import { wordingsBeside } from './browser';
import { DayBroken } from './persist';
import { linkWith } from './inbox-reader';

/** Someone who was asked by mail to confirm, and how her day goes. */
export interface Person {
  email: string;
  language: string;
  /** The link she was mailed. */
  link: string;
  /** Imported, so that she is asked for consent when she confirms; else she signed up and gave it there. */
  isInvited: boolean;
  accepts: boolean;
  wantsMatching: boolean;
  withdraws: 'matching' | 'account-storage' | null;
  leavesDigests: boolean;
  profile: Record<string, string | string[]> | null;
  hasConfirmed: boolean;
  /** The site told her that it masked a number in her profile. */
  hasMasked: boolean;
}

/** Fills in the form as a browser does, with the words that stand beside the ticks. */
export async function signUp(day: DayContext, form: SignUpInput['form']): Promise<void> {
  const url = `/${form.language}/sign-up`;
  const page = await day.ask(form.email, { method: 'GET', url });
  const { status } = await day.ask(form.email, {
    method: 'POST',
    url,
    form: { ...form, terms: 'on', age: 'on', wording: wordingsBeside(form, page.body) },
  });
  if (status !== 303) throw new DayBroken(`sign-up answered ${status}`);
}

/** Looks at the link, then presses the button. */
export async function confirm(day: DayContext, person: Person): Promise<void> {
  const { email, link, isInvited } = person;
  const page = await day.ask(email, { method: 'GET', url: link });
  const asked = { terms: 'on', age: 'on', storage: 'on' };
  const form = isInvited ? { ...asked, wording: wordingsBeside(asked, page.body) } : {};
  const { status } = await day.ask(email, { method: 'POST', url: link, form });
  // 200: confirmed by a click whose answer was lost on the way.
  if (status === 200) await signIn(day, person);
  else if (status !== 303) throw new DayBroken(`confirm answered ${status}`);
  person.hasConfirmed = true;
}

export async function writeProfile(
  day: DayContext,
  person: Person,
  form: NonNullable<Person['profile']>,
): Promise<void> {
  const { headers } = await day.ask(person.email, { method: 'POST', url: `/${person.language}/me/profile`, form });
  person.hasMasked = headers.get('location')?.includes('masked=1') ?? false;
}

/** One click on her own page. */
export async function consent(
  day: DayContext,
  { email, language }: Person,
  purpose: 'matching' | 'account-storage',
  decision: 'give' | 'withdraw',
): Promise<void> {
  const url = `/${language}/me/consents`;
  const page = await day.ask(email, { method: 'GET', url });
  const said = { purpose, decision };
  await day.ask(email, { method: 'POST', url, form: { ...said, wording: wordingsBeside(said, page.body) } });
}

/** The one click of a mail program (RFC 8058), on the address that the mail's header gives. */
export async function leaveDigests(day: DayContext, { email }: Person, listUnsubscribe: string): Promise<void> {
  const url = /<(https?:[^>]+)>/.exec(listUnsubscribe)?.[1];
  if (!url) throw new DayBroken('a digest without List-Unsubscribe');
  const { status } = await day.ask(`${email} (mail)`, {
    method: 'POST',
    url,
    form: { 'List-Unsubscribe': 'One-Click' },
  });
  if (status !== 200) throw new DayBroken(`unsubscribe answered ${status}`);
}

/** The button on her own page. */
export async function stopDigests(day: DayContext, { email, language }: Person): Promise<void> {
  await day.ask(email, { method: 'POST', url: `/${language}/me/digests/stop` });
}

async function signIn(day: DayContext, { email, language }: Person): Promise<void> {
  await day.ask(email, { method: 'POST', url: `/${language}/sign-in`, form: { email } });
  const link = await day.until('a link to sign in', async () => {
    const mail = (await day.mails()).findLast(({ to, text }) => to === email && linkWith('/sign-in/', text) !== null);
    return mail ? linkWith('/sign-in/', mail.text) : null;
  });
  await day.ask(email, { method: 'POST', url: link });
}
