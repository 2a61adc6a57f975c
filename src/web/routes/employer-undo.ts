import { reopenAd } from '../../db/ad-moves';
import { lockAd, readAd } from '../../db/ads';
import { recordRevival } from '../../db/outbox';
import { formatDay, formatMoment } from '../../text/format';
import { employerTexts } from '../../text/site/employer';
import { workflowIds } from '../../types/messages';
import { lastMoment } from '../ad-words';
import { type EmployerLink, onward, overPage, readEmployerLink, undoLimit } from '../employer-link';
import { buttonPage, noticePage } from '../notice-pages';
import type { Page, Route, Visit } from '../visit';

/** A wrong click can be undone while the policy's grace runs (design law 8), by the very link that made it. */
export const employerUndoRoutes: Route[] = [
  { method: 'GET', path: '/employer/:token/undo', purpose: 'ad-publication', answer: (visit) => answer(visit, ask) },
  { method: 'POST', path: '/employer/:token/undo', purpose: 'ad-publication', answer: (visit) => answer(visit, undo) },
];

async function answer(visit: Visit, proceed: (link: EmployerLink, until: Date) => Page | Promise<Page>): Promise<Page> {
  const link = await readEmployerLink(visit);
  if (!link) return overPage(visit);
  const until = undoLimit(link);
  return until ? proceed(link, until) : overPage(visit, link.language);
}

function ask({ visit, language, title }: EmployerLink, until: Date): Page {
  const t = employerTexts[language].undo;
  const action = `/${language}/employer/${visit.params['token']}/undo`;
  return { ...buttonPage(t.asking(title, formatMoment(until, language)), action), language };
}

/** The row, its evidence and the word to the process are one transaction; a second click finds nothing to undo. */
async function undo(link: EmployerLink): Promise<Page> {
  const { visit, language, title, contactId } = link;
  const { deps, now, body, policy } = visit;
  if (Object.keys(body).length > 0) throw Object.assign(new Error('an unknown field'), { statusCode: 400 });
  const isUndone = await deps.db.change(now, `contact:${contactId}`, async (tx, note) => {
    const ad = (await lockAd(tx, link.ad.id))!;
    if (!undoLimit({ ...link, ad })) return false;
    await reopenAd(tx, note, ad, now);
    // The ad is open again, also where its process has ended meanwhile.
    await recordRevival(tx, now, {
      workflowType: 'publishAd',
      workflowId: workflowIds.ad(ad.id),
      input: { adId: ad.id },
      summary: `Vacature V-${ad.number} · terug op de site`,
    });
    return true;
  });
  if (!isUndone) return overPage(visit, language);
  const ad = (await readAd(deps.db.sql, link.ad.id))!;
  const done = employerTexts[language].undo.done(
    title,
    formatDay(lastMoment(ad.endsAt), language),
    policy.controller.email,
  );
  return { ...noticePage(done, [onward(language, ad)]), language };
}
