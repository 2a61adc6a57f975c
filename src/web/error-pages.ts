import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { databaseFailure } from '../db/connect';
import type { Policy } from '../policy/load';
import { type ErrorStatus, errorTexts, tryAgain } from '../text/site/errors';
import { fileTexts } from '../text/site/file';
import { frameTexts } from '../text/site/frame';
import { notOffered } from '../text/site/not-offered';
import { CatalogueError, type FailureCode } from '../types/failures';
import { preferredLanguage } from './negotiation';
import type { Pages } from './pages';
import type { Page, SiteDeps } from './visit';

/** Whatever goes wrong, people read what happened and what to do, in their language; the log gets a code and where in our code it was. */
export function answerErrors(app: FastifyInstance, deps: SiteDeps, pages: Pages): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const { status, code } = verdict(error);
    if (status >= 500)
      deps.logger?.error({ code, route: request.routeOptions.url ?? 'none', at: placeOf(error) }, 'request failed');
    if (status === 503) reply.header('retry-after', '30');
    // With the database away, asking it for the policy would only keep the visitor waiting; too many requests get no query at all.
    const policy = status >= 500 || status === 429 ? null : await policyNow(deps);
    const page = code === 'PURPOSE_NOT_OFFERED' ? notOfferedPage(request) : errorPage(status, request);
    return pages.send(reply, page, preferredLanguage(request), policy);
  });
  app.setNotFoundHandler(async (request, reply) =>
    pages.send(reply, errorPage(404, request), preferredLanguage(request), await policyNow(deps)),
  );
}

function errorPage(status: ErrorStatus, request: FastifyRequest): Page {
  const language = preferredLanguage(request);
  const { heading, paragraphs } = errorTexts[language][status];
  const frame = frameTexts[language];
  const links = [
    ...(mayPass(status, request) ? [{ href: request.url, text: tryAgain[language] }] : []),
    { href: `/${language}/jobs`, text: frame.jobs },
    { href: `/${language}/me`, text: frame.myPage },
  ];
  return { view: 'message', path: null, title: heading, status, model: { heading, paragraphs, links } };
}

/** What the policy does not offer is not there; what she may always do stays one click away (promise 1). */
function notOfferedPage(request: FastifyRequest): Page {
  const language = preferredLanguage(request);
  const { heading, paragraphs, toConsents } = notOffered[language];
  const links = [
    { href: `/${language}/me/consents`, text: toConsents },
    { href: `/${language}/me/consents#file`, text: fileTexts[language].heading },
    { href: `/${language}/privacy`, text: frameTexts[language].privacy },
  ];
  return { view: 'message', path: null, title: heading, status: 404, model: { heading, paragraphs, links } };
}

/** Only for an address of ours, and only for looking: a form is not sent twice by a link. */
function mayPass(status: ErrorStatus, { method, routeOptions }: FastifyRequest): boolean {
  return (status >= 500 || status === 429) && method === 'GET' && routeOptions.url !== undefined;
}

const pageStatuses: readonly number[] = [400, 403, 404, 410, 413, 415, 422, 429] satisfies ErrorStatus[];

function verdict(error: FastifyError): { status: ErrorStatus; code: FailureCode } {
  const code = error instanceof CatalogueError ? error.code : databaseFailure(error);
  if (code === 'PURPOSE_NOT_OFFERED') return { status: 404, code };
  if (code === 'DATABASE_DOWN' || code === 'POLICY_MISSING' || code === 'STORED_ELSEWHERE')
    return { status: 503, code };
  if (code) return { status: 500, code };
  const status = error.statusCode ?? 500;
  if (status >= 500) return { status: 500, code: 'UNEXPECTED' };
  return { status: pageStatuses.includes(status) ? (status as ErrorStatus) : 400, code: 'UNEXPECTED' };
}

/** The first line of our own in the stack: the message before it may quote what someone typed. */
function placeOf(error: FastifyError): string {
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*[\\/]src[\\/]/.test(line)) ?? '';
  return /[\\/](src[\\/][^)]*)/.exec(frame)?.[1] ?? 'unknown';
}

async function policyNow(deps: SiteDeps): Promise<Policy | null> {
  try {
    return await deps.readPolicy(await deps.clock.now());
  } catch {
    return null;
  }
}
