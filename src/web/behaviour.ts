import { analysisRefused, recordBehaviour } from '../db/behaviour';
import type { Tx } from '../db/connect';
import { isOffered } from '../policy/purposes';
import { regionOf } from '../rules/anonymisation/region';
import { weekOf } from '../rules/anonymisation/weeks';
import { dayInBrussels } from '../rules/calendar';
import { trendTexts } from '../text/site/trends';
import { type BehaviourKind, notKnown } from '../types/behaviour';
import type { PersonVisit } from './visit';

/** What an ad or a search is about; nothing of the person. */
interface Subject {
  isco: string | null;
  postcode: string | null;
}

/**
 * [22] Keeps that someone who is signed in did something, where the purpose is offered and she does not object: no more than its week,
 * what it was about and the language of the page.
 */
export async function observe(
  { deps, language, now, policy, person }: PersonVisit,
  kind: BehaviourKind,
  about: Subject = { isco: null, postcode: null },
  tx?: Tx,
): Promise<void> {
  if (!isOffered(policy, 'behaviour-analysis')) return;
  await recordBehaviour(tx ?? deps.db.sql, {
    applicantId: person.id,
    kind,
    week: weekOf(dayInBrussels(now)),
    occupation: about.isco?.slice(0, 3) ?? notKnown,
    region: regionOf(about.postcode),
    language,
  });
}

/** The same beside a page that is only read, which must come also where this fails. */
export async function observeReading(
  visit: PersonVisit,
  kind: BehaviourKind,
  subject: () => Promise<Subject>,
): Promise<void> {
  if (!isOffered(visit.policy, 'behaviour-analysis')) return;
  try {
    await observe(visit, kind, await subject());
  } catch {
    visit.deps.logger?.error({ kind }, 'behaviour not kept');
  }
}

/** The switch on her own pages: there before anything is kept. Null where nothing is counted at all. */
export async function analysisModel({ deps, language, policy, person }: PersonVisit) {
  if (!isOffered(policy, 'behaviour-analysis')) return null;
  const t = trendTexts[language].analysis;
  const isRefused = (await analysisRefused(deps.db.sql, person.id)) !== null;
  return {
    heading: t.heading,
    text: isRefused ? t.off : t.on,
    action: `/${language}/me/analysis/${isRefused ? 'allow' : 'refuse'}`,
    button: isRefused ? t.allow : t.refuse,
    trends: { href: `/${language}/trends`, text: trendTexts[language].heading },
  };
}
