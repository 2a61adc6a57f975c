import { type AdRecord, readAd, readAdText } from '../db/ads';
import { readContactPerson } from '../db/customers';
import { findContactLink } from '../db/links';
import { period } from '../policy/purposes';
import { undoableUntil } from '../rules/ad-state';
import { employerTexts } from '../text/site/employer';
import type { AdId } from '../types/ids';
import type { Language } from '../types/language';
import { noticePage } from './notice-pages';
import type { Page, Visit } from './visit';

/** A visit by the link of a reminder: whose it is, and about which ad. */
export interface EmployerLink {
  visit: Visit;
  /** The contact person's own, whatever the address says. */
  language: Language;
  ad: AdRecord;
  title: string;
  contactId: string;
  usedAt: Date | null;
  isOver: boolean;
}

export async function readEmployerLink(visit: Visit): Promise<EmployerLink | null> {
  const { deps, now, params } = visit;
  const { sql } = deps.db;
  const link = await findContactLink(sql, params['token'] ?? '', 'ad', now);
  const contact = link && (await readContactPerson(sql, link.contactId));
  const ad = contact && (await readAd(sql, link.about as AdId));
  const text = ad && (await readAdText(sql, ad.id));
  if (!ad || !text) return null;
  const { usedAt, isOver } = link;
  return { visit, language: contact.language, ad, title: text.title, contactId: contact.id, usedAt, isOver };
}

/** Until when this link can undo the closing that was made by it: link and ad then bear the same moment. Null where it cannot. */
export function undoLimit({ visit, ad, usedAt }: EmployerLink): Date | null {
  if (!usedAt || usedAt.getTime() !== ad.withdrawnAt?.getTime()) return null;
  return undoableUntil(ad, period(visit.policy, 'grace-days'), visit.now);
}

/** For a link that can do nothing any more, or never could. */
export function overPage({ language, policy }: Visit, of: Language = language): Page {
  const page = noticePage(employerTexts[of].over(policy.controller.email), [onward(of, null)]);
  return { ...page, language: of, status: 410 };
}

/** To the ad where it is on the site, else to the others. */
export function onward(language: Language, ad: AdRecord | null): { href: string; text: string } {
  const t = employerTexts[language];
  return ad ? { href: `/${language}/jobs/${ad.id}`, text: t.toAd } : { href: `/${language}/jobs`, text: t.toJobs };
}
