import { setTimeout as pause } from 'node:timers/promises';
import { type Difference, differences } from './compare';
import { missing, present, taken } from './findings';
import { type ReceivedMail, linkWith } from './inbox-reader';
import type { Stage } from './stage';
import type { Played } from './steps';
import type { StepOf } from './story';

/** The server has accepted a mail before the inbox shows it. */
const arriveWithinMs = 5_000;
const pollMs = 100;

/** Looks at the newest mail to an address, after counting those with this subject. */
export async function playMail(stage: Stage, step: StepOf<'mail'>): Promise<Played> {
  const mails = await arrived(stage, step);
  const newest = mails.at(-1);
  const counted = step.count === undefined ? [] : differences(step.count, mails.length, ['count']);
  const happened = `${mails.length} mail(s)`;
  if (!newest) {
    const found =
      step.count === undefined
        ? [{ path: ['mail'], expected: 'een mail', actual: await subjects(stage, step.mail) }]
        : counted;
    return { happened, differences: found };
  }
  return {
    happened: `${happened} · ${newest.subject}`,
    differences: [
      ...counted,
      ...missing(step.contains, newest.text, 'contains'),
      ...present(step.lacks, newest.text, 'lacks'),
      ...Object.entries(step.headers ?? {}).flatMap(([name, wanted]) => headerDifference(newest, name, wanted)),
      ...Object.entries(step.take ?? {}).flatMap(([name, words]) =>
        taken(stage, name, linkWith(words, newest.text), words),
      ),
    ],
  };
}

async function arrived(stage: Stage, { mail, subject, count }: StepOf<'mail'>): Promise<ReceivedMail[]> {
  const endMs = performance.now() + arriveWithinMs;
  for (;;) {
    const all = await stage.mails();
    const mails = onceEach(all.filter(({ to, subject: said }) => to === mail && said.includes(subject ?? '')));
    const isEnough = count === undefined ? mails.length > 0 : mails.length >= count;
    if (isEnough || performance.now() > endMs) return mails;
    await pause(pollMs);
  }
}

/** A mail that belongs to a process is sent again where nobody can know whether it left: under its Message-ID it is one mail. */
function onceEach(mails: ReceivedMail[]): ReceivedMail[] {
  return [...new Map(mails.map((mail) => [mail.headers['message-id'], mail])).values()];
}

/** What came to the address instead. */
async function subjects(stage: Stage, address: string): Promise<string> {
  const said = (await stage.mails()).filter(({ to }) => to === address).map(({ subject }) => subject);
  return said.length > 0 ? said.join(' | ') : 'geen mail';
}

/** A header holds the words; null = it must not be there. */
function headerDifference({ headers }: ReceivedMail, name: string, wanted: string | null): Difference[] {
  const actual = headers[name.toLowerCase()] ?? null;
  const isRight = wanted === null ? actual === null : (actual?.includes(wanted) ?? false);
  return isRight ? [] : [{ path: ['headers', name], expected: wanted, actual }];
}
