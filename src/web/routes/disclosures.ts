import { type Disclosure, disclosuresOf } from '../../db/disclosures';
import { withdrawConsent } from '../../db/onboarding';
import { fieldNames } from '../../text/application-fields';
import { formatList, formatMoment } from '../../text/format';
import { applyTexts } from '../../text/site/apply';
import type { DisclosedField } from '../../types/applications';
import type { Language } from '../../types/language';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';
import { wordingOf } from '../wordings';

export const disclosureRoutes: Route[] = [
  { method: 'GET', path: '/me/disclosures', purpose: 'data-requests', answer: signedIn(disclosuresPage) },
  { method: 'POST', path: '/me/disclosures/withdraw', purpose: 'data-requests', answer: signedIn(withdraw) },
];

/** Who got what of her and when, by name of the employer (GDPR 15(1)(c), C-154/21), with her applications among it. */
async function disclosuresPage({ deps, language, person, query }: PersonVisit): Promise<Page> {
  const t = applyTexts[language].disclosures;
  const disclosures = await disclosuresOf(deps.db.sql, person.id);
  const done = query['done'];
  return {
    view: 'disclosures',
    path: '/me/disclosures',
    title: t.heading,
    model: {
      t,
      done: done === 'sent' || done === 'withdrawn' ? t[done] : null,
      masked: query['masked'] === '1' ? applyTexts[language].masked : null,
      items: disclosures.map((disclosure) => itemOf(disclosure, language)),
    },
  };
}

function itemOf(
  { customerId, customerName, adId, adTitle, fields, at, isApplication, isRefused, isShared }: Disclosure,
  language: Language,
) {
  const t = applyTexts[language].disclosures;
  return {
    employer: customerName,
    what: isApplication ? t.application(adTitle ?? '') : t.shown,
    href: adId && `/${language}/jobs/${adId}`,
    on: t.on(formatMoment(at, language)),
    fields: formatList(
      fields.map((field) => fieldNames[language][field as DisclosedField] ?? field),
      language,
    ),
    missed: isRefused ? t.missed : null,
    state: isShared ? t.shared : t.notShared,
    customer: isShared ? customerId : null,
  };
}

/** One click, as giving it was; only for an employer who got something of hers. */
async function withdraw(visit: PersonVisit): Promise<Answer> {
  const { deps, language, now, person, body } = visit;
  const disclosures = await disclosuresOf(deps.db.sql, person.id);
  const shared = disclosures.find(({ customerId, isShared }) => isShared && customerId === body['customer']);
  if (!shared) return { to: `/${language}/me/disclosures` };
  const wording = wordingOf(visit, 'sharing-with-customers');
  const { customerId } = shared;
  await deps.db.change(now, 'person', (tx, note) =>
    withdrawConsent(tx, note, { applicantId: person.id, wording, method: 'my applications, button', customerId }, now),
  );
  return { to: `/${language}/me/disclosures?done=withdrawn` };
}
