import type { ImportAccount, RefusedRecord } from '../cli/import-account';
import { table } from '../cli/table';
import type { MatchExample } from '../db/scratch';
import { ruleWords } from '../text/cli/rules';
import { dayTexts as t } from '../text/demo';
import { explainReason } from '../text/reasons';
import type { Check, MailCount } from './day-checks';
import type { DayCompany } from './day-company';
import type { NightDay } from './day-night';
import type { observeAds, observeDay, observePeople } from './day-observed';

export interface DayReport {
  company: string;
  seconds: number;
  links: DayCompany['links'];
  /** The servers go on after the day; else `npm start` brings them back. */
  linksStay: boolean;
  observed: { ads: ReturnType<typeof observeAds>; day: Awaited<ReturnType<typeof observeDay>> } & Omit<
    Awaited<ReturnType<typeof observePeople>>,
    'confirmed'
  >;
  refused: (RefusedRecord & { file: string })[];
  night: Pick<NightDay, 'businessDate' | 'wasLate' | 'applicants' | 'ads' | 'matches' | 'outcomes'>;
  examples: MatchExample[];
  mails: MailCount[];
  checks: Check[];
  ok: boolean;
}

export function refusalsOf(files: Record<string, ImportAccount<string>>): DayReport['refused'] {
  return Object.entries(files).flatMap(([file, { refused }]) => refused.map((record) => ({ ...record, file })));
}

/** The evening's report in words. */
export function reportText(report: DayReport): string {
  const failed = report.checks.filter(({ ok }) => !ok);
  return [
    '',
    ...section(t.cameIn, cameIn(report)),
    ...section(t.refused, table([t.file, t.line, t.field, t.why], report.refused.map(refusal))),
    ...section(t.night(report.night.businessDate), nightLines(report)),
    ...section(t.examples, report.examples.map(example).join('\n')),
    ...section(t.mails, table([t.kind, t.state, t.reason, t.count], report.mails.map(mail))),
    ...(failed.length > 0 ? section(t.notAsExpected, table([t.what, t.expected, t.actual], failed.map(check))) : []),
    ...section(t.look, t.links(report.links, report.company, report.linksStay)),
    t.verdict(report.checks.length, failed.length, report.seconds),
  ].join('\n');
}

function section(title: string, text: string): string[] {
  return [title, '─'.repeat(title.length), text.trimEnd(), ''];
}

function cameIn({ observed: { ads, applicants, signUps, day } }: DayReport): string {
  const notPublished = Object.entries(ads.outOfContract).map(([code, count]) => `${count} ${code}`);
  return [
    t.adsCameIn(ads.records, ads.accepted, ads.published, notPublished.join(', ')),
    t.reviewedIn(ads.forReview, ads.approved, ads.rejected, ads.stillForReview),
    t.applicantsCameIn(applicants.records, applicants.accepted, applicants.acceptInvitation, applicants.filledIn),
    t.signUpsCameIn(signUps.persons, signUps.confirm),
    t.masked(applicants.registerNumbersMasked + signUps.registerNumbersMasked),
    t.consents(applicants.consentToMatching + signUps.consentToMatching, day.withdrawMatching, day.withdrawStorage),
  ].join('\n');
}

function refusal({ file, line, field, rule }: DayReport['refused'][number]): (string | number)[] {
  return [file, line, field || '–', `${ruleWords[rule]} [${rule}]`];
}

function nightLines({ night }: DayReport): string {
  const { applicants, ads, matches, outcomes, wasLate } = night;
  const counted = Object.entries(outcomes).map(([outcome, count]) => [t.outcomes[outcome] ?? outcome, count]);
  return [
    t.nightCounts(applicants, ads, matches),
    ...(wasLate ? [t.wasLate] : []),
    '',
    table([t.outcome, t.count], counted),
  ].join('\n');
}

function example({ initials, adTitle, employerName, score, reasons }: MatchExample): string {
  const given = [...reasons].filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return [
    t.match(initials, adTitle, employerName, score),
    ...given.map((reason) => `    ${reason.points} van ${reason.of}: ${explainReason(reason, 'nl')}`),
  ].join('\n');
}

function mail({ kind, state, code, count }: MailCount): (string | number)[] {
  return [t.mailKinds[kind] ?? kind, t.mailStates[state] ?? state, code ?? '', count];
}

function check({ what, expected, actual }: Check): string[] {
  return [what, expected, actual];
}
