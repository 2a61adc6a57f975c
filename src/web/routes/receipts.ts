import { findReceipt, listReceipts } from '../../db/receipts';
import type { ConsentPurposeId } from '../../policy/ids';
import { documentIn, receiptFile } from '../../policy/receipt-file';
import { summaryOf } from '../../policy/receipt-summary';
import { formatList, formatMoment } from '../../text/format';
import { type ConsentText, consentTexts } from '../../text/site/consents';
import type { Language } from '../../types/language';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const receiptRoutes: Route[] = [
  { method: 'GET', path: '/me/consents/receipts', purpose: 'data-requests', answer: signedIn(listPage) },
  { method: 'GET', path: '/me/consents/receipts/:id', purpose: 'data-requests', answer: signedIn(receiptPage) },
];

async function listPage({ deps, language, policy, person }: PersonVisit): Promise<Page> {
  const t = consentTexts[language];
  const receipts = await listReceipts(deps.db.sql, person.id);
  return {
    view: 'receipts',
    path: '/me/consents/receipts',
    title: t.receipts.heading,
    model: {
      t,
      receipts: receipts.map(({ id, purpose, customerName, event, at }) => {
        const title = customerName
          ? t.sharing.title(customerName)
          : policy.purposes[purpose as ConsentPurposeId].title[language];
        return {
          href: `/${language}/me/consents/receipts/${id}`,
          text: t.receipts.line(event, title, formatMoment(at, language)),
        };
      }),
    },
  };
}

/** The receipt to read, or with `.json` at its end the signed file to keep. Nobody sees another person's. */
async function receiptPage({ deps, language, params, person }: PersonVisit): Promise<Answer> {
  const [, id = '', extension] = /^([0-9a-f-]{36})(\.json)?$/.exec(params['id'] ?? '') ?? [];
  const receipt = await findReceipt(deps.db.sql, id, person.id);
  if (!receipt) throw Object.assign(new Error('no such receipt'), { statusCode: 404 });
  if (extension)
    return {
      text: receiptFile(receipt.jws),
      status: 200,
      file: { name: `receipt-${id}.json`, type: 'application/ld+json' },
    };
  const t = consentTexts[language].receipt;
  return {
    view: 'receipt',
    path: `/me/consents/receipts/${id}`,
    title: t.title,
    model: { t, ...modelOf(receipt.jws, t, language), file: `/${language}/me/consents/receipts/${id}.json` },
  };
}

function modelOf(jws: string, t: ConsentText['receipt'], language: Language) {
  const { purpose, employer, events, wording, controller, recipients, categories, notices, rights, policy, subject } =
    summaryOf(documentIn(jws));
  const named = (ids: string[]) => ids.map((id) => t.names[id] ?? id).join(', ');
  const lines = [
    [t.purpose, purpose],
    ...(employer ? [[t.employer, employer]] : []),
    ...events.map(({ event, at }) => [t.events, `${t.event[event]}: ${formatMoment(at, language)}`]),
    [t.controller, controller],
    [t.categories, named(categories)],
    [t.recipients, named(recipients)],
    [
      t.rights,
      t.allRights(
        formatList(
          rights.flatMap((article) => t.rightNames[article] ?? []),
          language,
        ),
      ),
    ],
    ...(notices.length > 0 ? [[t.notices, named(notices)]] : []),
    [t.policy, policy.slice(0, 12)],
    [t.subject, subject],
    [t.signature, `Ed25519, ${jws.split('.')[2]?.slice(0, 16)}…`],
  ];
  return { wording, lines: lines.map(([label, value]) => ({ label, value })) };
}
