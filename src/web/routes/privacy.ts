import { currentStatement } from '../../db/policies';
import type { Bindings } from '../../policy/bindings';
import { type PagePromise, privacyPage } from '../../policy/page';
import { numberSentences } from '../../policy/statement';
import { type PrivacyText, privacyTexts } from '../../text/site/privacy';
import { noticePage } from '../notice-pages';
import type { Page, Route, Visit } from '../visit';

export const privacyRoutes: Route[] = [
  { method: 'GET', path: '/privacy', purpose: 'data-requests', answer: statement },
];

/** The company's own text as it is, and beside each sentence how it is kept (promises 7 and 72). */
async function statement({ deps, language }: Visit): Promise<Page> {
  const t = privacyTexts[language];
  const stored = await currentStatement(deps.db.sql);
  if (!stored) return { ...noticePage(t.none), path: '/privacy', isPublic: true };
  const sentences = numberSentences(stored.text);
  // The bindings were checked against their schema when the statement was adopted.
  const bindings = stored.bindings as Bindings;
  const { sentences: shown, duties } = privacyPage({ promises: deps.promises, sentences, bindings, language });
  return {
    view: 'privacy',
    path: '/privacy',
    title: t.heading,
    isPublic: true,
    model: {
      t,
      sentences: shown.map(({ number, kind, text, mark, promises }) => ({
        number,
        isHeading: kind === 'heading',
        isItem: kind === 'item',
        text,
        mark: mark && t[mark],
        promises: promises.map((promise) => promiseModel(promise, t)),
      })),
      duties: duties.map((promise) => promiseModel(promise, t)),
    },
  };
}

function promiseModel({ number, status, how }: PagePromise, t: PrivacyText) {
  return { name: t.promise(number), isKept: status === 'kept', how };
}
