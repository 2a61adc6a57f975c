import { findContactLink, useLink } from '../../db/links';
import { recordSignal } from '../../db/outbox';
import { closeNotice, findNotice } from '../../db/recipient-notices';
import { consentTexts } from '../../text/site/consents';
import { workflowIds } from '../../types/messages';
import { buttonPage, noticePage } from '../notice-pages';
import type { Answer, Page, Route, Visit } from '../visit';

/** An employer says that he knows a consent was withdrawn (promise 20): by the mailed link, without signing in. */
export const toldRoutes: Route[] = [
  { method: 'GET', path: '/told/:token', purpose: 'data-requests', answer: askPage },
  { method: 'POST', path: '/told/:token', purpose: 'data-requests', answer: acknowledge },
];

async function askPage(visit: Visit): Promise<Page> {
  const { deps, language, now, params } = visit;
  const t = consentTexts[language].told;
  const token = params['token'] ?? '';
  const link = await findContactLink(deps.db.sql, token, 'acknowledge', now);
  if (!link || link.isOver) return overPage(visit);
  return link.usedAt ? noticePage(t.done) : buttonPage({ ...t.ask, button: t.button }, `/${language}/told/${token}`);
}

/** A second click changes nothing and says the same. */
async function acknowledge(visit: Visit): Promise<Answer> {
  const { deps, language, now, params, body } = visit;
  if (Object.keys(body).length > 0) throw Object.assign(new Error('an unknown field'), { statusCode: 400 });
  const token = params['token'] ?? '';
  const isKnown = await deps.db.change(now, 'employer', async (tx, note) => {
    const link = await findContactLink(tx, token, 'acknowledge', now);
    const notice = link && !link.isOver && (await findNotice(tx, link.about));
    if (!notice) return false;
    await useLink(tx, token, now);
    const closed = await closeNotice(tx, notice.id, { state: 'acknowledged', staff: null, reason: null }, now);
    if (!closed) return true;
    note({ event: 'recipient.acknowledged', subject: notice.applicantId, facts: { customer: notice.customerId } });
    await recordSignal(tx, now, workflowIds.consent(notice.consentId));
    return true;
  });
  return isKnown ? noticePage(consentTexts[language].told.done) : overPage(visit);
}

function overPage({ language }: Visit): Page {
  return { ...noticePage(consentTexts[language].told.over), status: 410 };
}
