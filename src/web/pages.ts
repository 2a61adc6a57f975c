import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { FastifyReply } from 'fastify';
import Handlebars from 'handlebars';
import { packagePath } from '../package-root';
import type { Policy } from '../policy/load';
import { frameTexts, languageNames } from '../text/site/frame';
import { rightsTexts } from '../text/site/rights';
import { trendTexts } from '../text/site/trends';
import { type Language, languages } from '../types/language';
import { notices } from '../vocabulary/notices';
import { stylesPath } from './styles';
import type { Page } from './visit';

export interface Pages {
  /** @param policy null where it cannot be read: then the page stands without the company block */
  send(reply: FastifyReply, page: Page, language: Language, policy: Policy | null): FastifyReply;
}

/** Reads all views at once; a page is its view inside the layout. Views hold no words: they come from src/text/site. */
export function createPages(publicUrl: string): Pages {
  const handlebars = Handlebars.create();
  for (const [name, template] of templatesIn('src/web/views/partials')) handlebars.registerPartial(name, template);
  const options = { strict: true, knownHelpersOnly: true };
  const views = new Map(
    templatesIn('src/web/views').map(([name, template]) => [name, handlebars.compile(template, options)]),
  );

  function render(page: Page, language: Language, policy: Policy | null): string {
    return views.get('layout')!({
      language,
      t: frameTexts[language],
      // Who hears the page hears first that the form was not accepted (WCAG 2.2, technique G199).
      title: page.status === 422 ? `${frameTexts[language].wrong}: ${page.title}` : page.title,
      isSignedIn: page.isSignedIn ?? false,
      siteName: policy?.controller.tradeName ?? '',
      isIndexable: isIndexable(page),
      canonical: page.path === null ? null : `${publicUrl}/${language}${page.path}`,
      alternates: page.path === null ? [] : alternatesOf(page.path, language),
      defaultUrl: page.path === null ? null : `${publicUrl}/nl${page.path}`,
      stylesPath,
      company: policy && companyOf(policy, language),
      rightsHeading: rightsTexts[language].heading,
      trendsHeading: trendTexts[language].heading,
      notices: [`${notices.esco} ${notices.escoChanges}`, notices.isco, notices.postcodes],
      body: views.get(page.view)!({ language, home: `/${language}`, ...page.model }),
    });
  }

  function alternatesOf(path: string, current: Language) {
    return languages.map((language) => ({
      language,
      name: languageNames[language],
      href: `/${language}${path}`,
      url: `${publicUrl}/${language}${path}`,
      isCurrent: language === current,
    }));
  }

  return {
    send: (reply, page, language, policy) =>
      reply
        .code(page.status ?? 200)
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'content-language': language,
          'cache-control': page.isPublic ? 'no-cache' : 'no-store',
          // The menu is another one for who is signed in.
          vary: 'cookie',
          ...(!isIndexable(page) && { 'x-robots-tag': 'noindex' }),
        })
        .send(render(page, language, policy)),
  };
}

/** What is not there, not public, or one of many results of a search is kept by no search engine. */
function isIndexable({ isPublic, isIndexable = true, status = 200 }: Page): boolean {
  return isPublic === true && isIndexable && status === 200;
}

/** Company and authority of the footer (promises 7 and 70). */
function companyOf({ controller }: Policy, language: Language) {
  const { authority, ...company } = controller;
  return {
    ...company,
    line: frameTexts[language].company(company.tradeName, company.legalName),
    authority: {
      name: authority.name[language],
      address: authority.address[language],
      phone: authority.phone,
      email: authority.email,
    },
  };
}

function templatesIn(folder: string): [name: string, template: string][] {
  return readdirSync(packagePath(folder))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [basename(file, '.hbs'), readFileSync(packagePath(folder, file), 'utf8')]);
}
