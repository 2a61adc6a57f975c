import { lastReview, wordsOf } from '../db/requests';
import { requestTimes } from '../policy/request-times';
import { requestClock } from '../rules/request-clock';
import { formatDay, paragraphsOf } from '../text/format';
import { matchesTexts } from '../text/site/matches';
import type { AdId } from '../types/ids';
import { lastMoment } from './ad-words';
import type { PersonVisit } from './visit';

/** Where her request for a person's review stands; null where she never asked. */
export async function reviewOf({ deps, language, policy, person }: PersonVisit, adId: AdId) {
  const { sql } = deps.db;
  const request = await lastReview(sql, person.id, adId);
  if (!request) return null;
  const t = matchesTexts[language].review;
  const { receivedAt, extendedAt, answeredAt, outcome } = request;
  const { extension, answer } = await wordsOf(sql, request.id);
  if (answeredAt && outcome) {
    return {
      isOpen: false,
      text: t.answered[outcome](formatDay(answeredAt, language)),
      why: [],
      answer: paragraphsOf(answer ?? ''),
      remedies: t.remedies,
    };
  }
  const until = formatDay(lastMoment(requestClock(request, requestTimes(policy)).answerBy), language);
  const text = extendedAt ? t.extended(until) : t.open(formatDay(receivedAt, language), until);
  return { isOpen: true, text, why: paragraphsOf(extension ?? ''), answer: [], remedies: null };
}
