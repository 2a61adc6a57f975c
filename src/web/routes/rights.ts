import { termsOf } from '../../policy/terms';
import { formatVersion, rightsTexts } from '../../text/site/rights';
import { frameTexts } from '../../text/site/frame';
import type { Page, Route, Visit } from '../visit';
import { noticesOf } from '../wordings';

/** What anyone may read before agreeing to anything: the rights of the decree (promise 14) and the terms of use, each with its version. */
export const rightsRoutes: Route[] = [
  { method: 'GET', path: '/rights', purpose: 'data-requests', answer: rightsPage },
  { method: 'GET', path: '/terms', purpose: 'data-requests', answer: termsPage },
];

async function rightsPage(visit: Visit): Promise<Page> {
  const rights = rightsTexts[visit.language];
  const shown = noticesOf(visit).find(({ purpose }) => purpose === 'decree-rights')!;
  return {
    view: 'rights',
    path: '/rights',
    title: rights.heading,
    isPublic: true,
    model: { rights, mail: visit.policy.controller.email, version: formatVersion(shown.sha256, visit.language) },
  };
}

async function termsPage({ policy, language }: Visit): Promise<Page> {
  const { sections, sha256 } = termsOf(policy, language);
  const heading = frameTexts[language].terms;
  return {
    view: 'terms',
    path: '/terms',
    title: heading,
    isPublic: true,
    model: { heading, sections, version: formatVersion(sha256, language) },
  };
}
