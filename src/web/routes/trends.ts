import { allowAnalysis, refuseAnalysis } from '../../db/behaviour';
import { readTrends } from '../../db/trends';
import { period } from '../../policy/purposes';
import { occupationGroups, regionNames } from '../../text/site/trend-names';
import { type TrendText, trendTexts } from '../../text/site/trends';
import { formatLanguage } from '../../text/format';
import { type BehaviourKind, behaviourKinds, everything, notKnown, type Trend } from '../../types/behaviour';
import type { Language } from '../../types/language';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route, Visit } from '../visit';

export const trendRoutes: Route[] = [
  { method: 'GET', path: '/trends', purpose: 'anonymous-trends', answer: trendsPage },
  {
    method: 'POST',
    path: '/me/analysis/refuse',
    purpose: 'data-requests',
    answer: signedIn((visit) => decide(visit, false)),
  },
  {
    method: 'POST',
    path: '/me/analysis/allow',
    purpose: 'behaviour-analysis',
    answer: signedIn((visit) => decide(visit, true)),
  },
];

/** A year of weeks. */
const mostPeriods = 52;

/** From the cube alone: no person can be found from what this page reads. */
async function trendsPage({ deps, language, policy }: Visit): Promise<Page> {
  const t = trendTexts[language];
  const trends = await readTrends(deps.db.sql);
  const periods = [...new Set(trends.map((trend) => trend.period))].toSorted().toReversed().slice(0, mostPeriods);
  const [last] = periods;
  return {
    view: 'trends',
    path: '/trends',
    title: t.heading,
    isPublic: true,
    model: {
      t,
      method: t.method(period(policy, 'anonymity-persons')),
      kinds: behaviourKinds.map((kind) => t.kinds[kind]),
      periods: periods.map((name) => ({
        name: periodShown(name, language),
        persons: behaviourKinds.map((kind) => totalOf(trends, name, kind) ?? t.tooFew),
      })),
      last: last && periodShown(last, language),
      details: trends
        .filter((trend) => trend.period === last)
        .map(({ kind, occupation, region, language: spoken, persons }) => ({
          kind: t.kinds[kind],
          occupation: named(occupation, (code) => occupationShown(code, language), t),
          region: named(region, (code) => regionNames[code]?.[language], t),
          language: named(spoken, (code) => formatLanguage(code, language), t),
          persons,
        })),
    },
  };
}

function totalOf(trends: Trend[], name: string, kind: BehaviourKind): number | undefined {
  return trends.find((trend) => trend.period === name && trend.kind === kind && trend.occupation === everything)
    ?.persons;
}

function named(code: string, nameOf: (code: string) => string | undefined, t: TrendText): string {
  if (code === everything) return t.all;
  return code === notKnown ? t.notKnown : (nameOf(code) ?? code);
}

function occupationShown(code: string, language: Language): string {
  const group = occupationGroups[code[0]!]?.[language] ?? code;
  return code.length === 1 ? group : `${group} (ISCO ${code})`;
}

function periodShown(name: string, language: Language): string {
  const t = trendTexts[language];
  const week = /^(\d{4})-W(\d\d)$/.exec(name);
  if (week) return t.week(Number(week[2]), Number(week[1]));
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return t.month(month.format(new Date(`${name}-01`)));
}

/** [22] One click, without a reason, and it counts at once (GDPR 21(1)). */
async function decide({ deps, language, now, person }: PersonVisit, isAllowed: boolean): Promise<Answer> {
  await deps.db.change(now, 'person', (tx, note) =>
    isAllowed ? allowAnalysis(tx, note, person.id) : refuseAnalysis(tx, note, person.id, now),
  );
  return { to: `/${language}/me?saved=analysis` };
}
