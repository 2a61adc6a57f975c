import type { ExitCode, Io } from '../cli/io';
import { systemClock } from '../clock';
import { countMailsByKind } from '../db/mails';
import { bestMatches } from '../db/scratch';
import { dayInBrussels } from '../rules/calendar';
import type { StackEvent } from '../stack/types';
import { stackEventText } from '../text/cli/up';
import { dayTexts as t } from '../text/demo';
import { takeBack, welcomeApplicants } from './day-applicants';
import { expectationChecks, mailChecks } from './day-checks';
import { type DayCompany, foundDayCompany } from './day-company';
import { DayContext } from './day-context';
import { placeAds } from './day-employers';
import { readDayInput } from './day-input';
import { leaveByMail, matchTonight } from './day-night';
import { observeAds, observeDay, observePeople } from './day-observed';
import { DayBroken } from './persist';
import { type DayReport, refusalsOf, reportText } from './day-report';

const examples = 5;

export interface DayOptions {
  io: Io;
  /** The report as one JSON document. */
  json: boolean;
}

/**
 * Lives one company day as a new company, in real time and on real input, and tells what came of it. The parts may fall and
 * come back while it lives.
 * @returns 0 when every expectation of the day holds
 */
export async function liveOneDay({ io, json }: DayOptions): Promise<ExitCode> {
  const began = await systemClock.now();
  const progress = (text: string) => io.err(`${text}\n`);
  const tellParts = (event: StackEvent) => {
    const text = stackEventText(event);
    if (text) progress(text);
  };
  progress(t.founding);
  const company = await foundDayCompany(io, tellParts, began);
  try {
    progress(t.founded(company.name, company.links));
    const report = await live(company, io, began, progress);
    io.out(json ? `${JSON.stringify(report, null, 2)}\n` : `${reportText(report)}\n`);
    return report.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof DayBroken)) throw error;
    progress(t.broken(error.message));
    return 1;
  } finally {
    await company.close();
  }
}

async function live(company: DayCompany, io: Io, began: Date, progress: (text: string) => void): Promise<DayReport> {
  const input = readDayInput();
  const day = new DayContext(company, input, dayInBrussels(began), io.stopSignal(), progress);
  const adDay = await placeAds(day);
  const applicantDay = await welcomeApplicants(day);
  const { confirmed, ...people } = await observePeople(day, applicantDay);
  await takeBack(day, applicantDay.people);
  const night = await matchTonight(day, await systemClock.now());
  await leaveByMail(day, applicantDay.people, night.digests);

  const mails = await day.until('the mails', () => countMailsByKind(company.sql));
  const observed = { ads: observeAds(adDay), ...people, day: await observeDay(day, confirmed, night) };
  const checks = [...expectationChecks(input.expected, observed), ...mailChecks(night, applicantDay.people, mails)];
  const { businessDate, wasLate, applicants, ads, matches, outcomes } = night;
  return {
    company: company.name,
    seconds: Math.round(((await systemClock.now()).getTime() - began.getTime()) / 1000),
    links: company.links,
    linksStay: company.isGuest,
    observed,
    refused: [...refusalsOf(adDay.files), ...refusalsOf(applicantDay.files)],
    night: { businessDate, wasLate, applicants, ads, matches, outcomes },
    examples: await day.until('the matches', () => bestMatches(company.sql, examples)),
    mails,
    checks,
    ok: checks.every(({ ok }) => ok),
  };
}
