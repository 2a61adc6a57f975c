import { closeAd, extendAd } from '../../db/ad-moves';
import { type AdRecord, lockAd, readAd, readAdText } from '../../db/ads';
import type { Note, Tx } from '../../db/connect';
import { readContactPerson } from '../../db/customers';
import { findContactLink, useLink } from '../../db/links';
import { recordSignal } from '../../db/outbox';
import { adState } from '../../rules/ad-state';
import { extensionRoom, lastDayOf } from '../../rules/ad-term';
import { endOfDay, isDay } from '../../rules/calendar';
import { canExtend, isOpen } from '../../rules/workflow/ad-moves';
import { formatDay } from '../../text/format';
import { type EmployerMove, employerMoves, employerTexts } from '../../text/site/employer';
import type { AdId } from '../../types/ids';
import type { Language } from '../../types/language';
import { workflowIds } from '../../types/messages';
import { lastMoment } from '../ad-words';
import { noticePage } from '../notice-pages';
import type { Answer, Page, Route, Visit } from '../visit';

/** The links of a reminder: a look changes nothing, the button of the page does (law 7). No account is needed, the link is the right. */
export const employerRoutes: Route[] = [
  { method: 'GET', path: '/employer/:token/:move', answer: (visit) => answer(visit, (asked) => askingPage(asked)) },
  { method: 'POST', path: '/employer/:token/:move', answer: (visit) => answer(visit, act) },
];

/** One visit by a link that may still act. */
interface Asked {
  visit: Visit;
  /** The contact person's own, whatever the address says. */
  language: Language;
  move: EmployerMove;
  ad: AdRecord;
  title: string;
  contactId: string;
  /** For what a link cannot do: a person of ours. */
  email: string;
}

/** Finds whose link it is, and helps further where it can do nothing any more. */
async function answer(visit: Visit, proceed: (asked: Asked) => Page | Promise<Page>): Promise<Answer> {
  const { deps, now, params, policy } = visit;
  const { sql } = deps.db;
  const { email } = policy.controller;
  const move = employerMoves.find((known) => known === params['move']);
  const link = move && (await findContactLink(sql, params['token'] ?? '', 'ad', now));
  const contact = link && (await readContactPerson(sql, link.contactId));
  const ad = contact && (await readAd(sql, link.about as AdId));
  const text = ad && (await readAdText(sql, ad.id));
  if (!move || !ad || !text) return overPage(visit.language, email);
  const { language } = contact;
  const asked = { visit, language, move, ad, title: text.title, contactId: contact.id, email };
  if (link.usedAt) return usedPage(asked);
  return link.isOver || !isOpen(adState(ad, now)) ? overPage(language, email) : proceed(asked);
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
    if (!isOpen(adState(current, now))) return 'over';
    if (move === 'extend' && !isPossible(day, current)) return 'wrong-day';
    if (!(await useLink(tx, params['token']!, now))) return 'used';
    await carryOut(tx, note, current, { move, day }, now);
    await recordSignal(tx, now, workflowIds.ad(ad.id));
    return 'done';
  });
  if (outcome === 'wrong-day') return askingPage(asked, day);
  if (outcome === 'over') return overPage(asked.language, asked.email);
  const after = { ...asked, ad: (await readAd(deps.db.sql, ad.id))! };
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

function donePage({ language, move, ad, title, email }: Asked): Page {
  const t = employerTexts[language];
  const notice = {
    extend: t.extended(title, formatDay(lastMoment(ad.endsAt), language)),
    filled: t.wasFilled(title, email),
    remove: t.wasRemoved(title, email),
  }[move];
  return { ...noticePage(notice, [onward(language, move === 'extend' ? ad : null)]), language };
}

function usedPage({ visit, language, ad, title, email }: Asked): Page {
  const t = employerTexts[language];
  const isOnSite = adState(ad, visit.now) === 'published';
  const state = isOnSite ? t.isOpen(formatDay(lastMoment(ad.endsAt), language)) : t.isNotOpen;
  return { ...noticePage(t.used(title, state, email), [onward(language, isOnSite ? ad : null)]), language };
}

function overPage(language: Language, email: string): Page {
  return { ...noticePage(employerTexts[language].over(email), [onward(language, null)]), language, status: 410 };
}

function onward(language: Language, ad: AdRecord | null): { href: string; text: string } {
  const t = employerTexts[language];
  return ad ? { href: `/${language}/jobs/${ad.id}`, text: t.toAd } : { href: `/${language}/jobs`, text: t.toJobs };
}

function dayShown(day: string, language: Language): string {
  return formatDay(lastMoment(endOfDay(day)), language);
}
