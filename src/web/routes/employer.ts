import { closeAd, extendAd } from '../../db/ad-moves';
import { type AdRecord, lockAd, readAd } from '../../db/ads';
import type { Note, Tx } from '../../db/connect';
import { findContactLink, useLink } from '../../db/links';
import { recordSignal } from '../../db/outbox';
import { adState } from '../../rules/ad-state';
import { extensionRoom, lastDayOf } from '../../rules/ad-term';
import { endOfDay, isDay } from '../../rules/calendar';
import { canExtend, isOpen } from '../../rules/workflow/ad-moves';
import { formatDay, formatMoment } from '../../text/format';
import { type EmployerMove, employerMoves, employerTexts } from '../../text/site/employer';
import type { Language } from '../../types/language';
import { workflowIds } from '../../types/messages';
import { lastMoment } from '../ad-words';
import { type EmployerLink, onward, overPage, readEmployerLink, undoLimit } from '../employer-link';
import { noticePage } from '../notice-pages';
import type { Answer, Page, Route, Visit } from '../visit';

/** The links of a reminder: a look changes nothing, the button of the page does (law 7). No account is needed, the link is the right. */
export const employerRoutes: Route[] = [
  {
    method: 'GET',
    path: '/employer/:token/:move',
    purpose: 'ad-publication',
    answer: (visit) => answer(visit, (asked) => askingPage(asked)),
  },
  { method: 'POST', path: '/employer/:token/:move', purpose: 'ad-publication', answer: (visit) => answer(visit, act) },
];

/** One visit by a link that may still act. */
interface Asked extends EmployerLink {
  move: EmployerMove;
  /** For what a link cannot do: a person of ours. */
  email: string;
}

/** Finds whose link it is, and helps further where it can do nothing any more. */
async function answer(visit: Visit, proceed: (asked: Asked) => Page | Promise<Page>): Promise<Answer> {
  const { now, params, policy } = visit;
  const move = employerMoves.find((known) => known === params['move']);
  const link = move && (await readEmployerLink(visit));
  if (!move || !link) return overPage(visit);
  const asked = { ...link, move, email: policy.controller.email };
  if (link.usedAt) return usedPage(asked);
  return link.isOver || !isOpen(adState(link.ad, now)) ? overPage(visit, link.language) : proceed(asked);
}

/** What would happen, and the button that makes it happen. */
function askingPage({ visit, language, move, ad, title, email }: Asked, wrongDay: string | null = null): Page {
  const t = employerTexts[language];
  const base = `/${language}/employer/${visit.params['token']}`;
  const lastDay = formatDay(lastMoment(ad.endsAt), language);
  const contractEnd = dayShown(ad.contractEndsOn, language);
  const room = extensionRoom(lastDayOf(ad.endsAt), ad.contractEndsOn);
  const links = employerMoves
    .filter((other) => other !== move && (other !== 'extend' || room))
    .map((other) => ({ href: `${base}/${other}`, text: t.instead[other] }));
  if (move === 'extend' && !room) {
    return { ...noticePage(t.noRoom(title, lastDay, contractEnd, email), links), language };
  }
  const asking = move === 'extend' ? t.extend(title, lastDay, contractEnd) : t[move](title);
  const day = move === 'extend' &&
    room && {
      label: t.until.label,
      hint: t.until.hint(room.earliest, room.latest),
      error: wrongDay === null ? null : t.until.wrong,
      min: room.earliest,
      max: room.latest,
      value: wrongDay || room.suggested,
    };
  return {
    view: 'employer',
    path: null,
    title: asking.heading,
    language,
    status: wrongDay === null ? 200 : 422,
    model: { ...asking, action: `${base}/${move}`, day: day || null, links },
  };
}

/** The click, its evidence and the word to the process are one transaction; of two clicks at once only one counts. */
async function act(asked: Asked): Promise<Page> {
  const { visit, move, ad, contactId } = asked;
  const { deps, now, params, body } = visit;
  const { until, ...more } = body;
  if (Object.keys(more).length > 0) throw Object.assign(new Error('an unknown field'), { statusCode: 400 });
  const day = typeof until === 'string' ? until.trim() : '';
  const outcome = await deps.db.change(now, `contact:${contactId}`, async (tx, note) => {
    const current = (await lockAd(tx, ad.id))!;
    // Who waited for the lock finds the ad as the other click left it: the day asked for may be too early now.
    if ((await findContactLink(tx, params['token']!, 'ad', now))?.usedAt) return 'used';
    if (!isOpen(adState(current, now))) return 'over';
    if (move === 'extend' && !isPossible(day, current)) return 'wrong-day';
    if (!(await useLink(tx, params['token']!, now))) return 'used';
    await carryOut(tx, note, current, { move, day }, now);
    await recordSignal(tx, now, workflowIds.ad(ad.id));
    return 'done';
  });
  if (outcome === 'wrong-day') return askingPage(asked, day);
  if (outcome === 'over') return overPage(visit, asked.language);
  const after = { ...asked, usedAt: now, ad: (await readAd(deps.db.sql, ad.id))! };
  return outcome === 'used' ? usedPage(after) : donePage(after);
}

async function carryOut(
  tx: Tx,
  note: Note,
  ad: AdRecord,
  { move, day }: { move: EmployerMove; day: string },
  at: Date,
): Promise<void> {
  if (move === 'extend') return extendAd(tx, note, ad, endOfDay(day), at);
  return closeAd(tx, note, ad, move === 'filled' ? 'filled' : 'withdrawn', at);
}

function isPossible(day: string, { endsAt, contractEndsOn }: AdRecord): boolean {
  return isDay(day) && canExtend(day, { lastDay: lastDayOf(endsAt), contractEndsOn });
}

function donePage(asked: Asked): Page {
  const { language, move, ad, title } = asked;
  const t = employerTexts[language];
  if (move === 'extend') {
    const extended = t.extended(title, formatDay(lastMoment(ad.endsAt), language));
    return { ...noticePage(extended, [onward(language, ad)]), language };
  }
  const limit = undoLimit(asked);
  if (!limit) return usedPage(asked);
  const until = formatMoment(limit, language);
  const notice = move === 'filled' ? t.wasFilled(title, until) : t.wasRemoved(title, until);
  return { ...noticePage(notice, [...undoLinks(asked), onward(language, null)]), language };
}

/** Where the closing that this link made can still be undone. */
function undoLinks(asked: Asked): { href: string; text: string }[] {
  const { visit, language } = asked;
  const href = `/${language}/employer/${visit.params['token']}/undo`;
  return undoLimit(asked) ? [{ href, text: employerTexts[language].undo.link }] : [];
}

function usedPage(asked: Asked): Page {
  const { visit, language, ad, title, email } = asked;
  const t = employerTexts[language];
  const isOnSite = adState(ad, visit.now) === 'published';
  const state = isOnSite ? t.isOpen(formatDay(lastMoment(ad.endsAt), language)) : t.isNotOpen;
  const links = [...undoLinks(asked), onward(language, isOnSite ? ad : null)];
  return { ...noticePage(t.used(title, state, email), links), language };
}

function dayShown(day: string, language: Language): string {
  return formatDay(lastMoment(endOfDay(day)), language);
}
