import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language, languages } from '../types/language';
import { logAccess } from './access-log';
import { answerErrors } from './error-pages';
import { refuseForeignForms } from './foreign-forms';
import { limitSources, scarce } from './limits';
import { preferredLanguage } from './negotiation';
import { createPages } from './pages';
import { boardRoutes } from './routes/board';
import { adRoutes } from './routes/ad';
import { applyRoutes } from './routes/apply';
import { confirmRoutes } from './routes/confirm';
import { consentRoutes } from './routes/consents';
import { disclosureRoutes } from './routes/disclosures';
import { fileRoutes } from './routes/file';
import { employerRoutes } from './routes/employer';
import { employerUndoRoutes } from './routes/employer-undo';
import { machineRoutes } from './routes/machine';
import { matchRoutes } from './routes/matches';
import { meRoutes } from './routes/me';
import { employerWishRoutes } from './routes/profile-employers';
import { entryRoutes } from './routes/profile-entries';
import { occupationRoutes } from './routes/profile-occupations';
import { profileRoutes } from './routes/profile';
import { publicationRoutes } from './routes/publication';
import { privacyRoutes } from './routes/privacy';
import { quarantineRoutes } from './routes/quarantine';
import { resumeRoutes } from './routes/profile-resume';
import { receiptRoutes } from './routes/receipts';
import { rightsRoutes } from './routes/rights';
import { signInRoutes } from './routes/sign-in';
import { signUpRoutes } from './routes/sign-up';
import { termsRoutes } from './routes/terms';
import { stayRoutes } from './routes/stay';
import { toldRoutes } from './routes/told';
import { trendRoutes } from './routes/trends';
import { unsubscribeRoutes } from './routes/unsubscribe';
import { securityHeaders } from './security-headers';
import { currentPerson } from './session';
import { serveStyles } from './styles';
import { takeFile } from './uploads';
import { type Answer, type Route, type Served, type SiteDeps, openVisit } from './visit';

const routes: Route[] = [
  ...boardRoutes,
  ...adRoutes,
  ...applyRoutes,
  ...matchRoutes,
  ...disclosureRoutes,
  ...fileRoutes,
  ...employerRoutes,
  ...employerUndoRoutes,
  ...signUpRoutes,
  ...confirmRoutes,
  ...signInRoutes,
  ...meRoutes,
  ...profileRoutes,
  ...entryRoutes,
  ...resumeRoutes,
  ...occupationRoutes,
  ...employerWishRoutes,
  ...publicationRoutes,
  ...quarantineRoutes,
  ...consentRoutes,
  ...receiptRoutes,
  ...stayRoutes,
  ...toldRoutes,
  ...privacyRoutes,
  ...rightsRoutes,
  ...trendRoutes,
  ...termsRoutes,
];

function sendText(reply: FastifyReply, { text, status, file }: Extract<Answer, { text: string }>): FastifyReply {
  if (!file) return reply.code(status).type('text/plain; charset=utf-8').send(text);
  const headers = { 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${file.name}"` };
  return reply.code(status).type(file.type).headers(headers).send(text);
}

/** Addresses that people type or remember without a language. */
const shortcuts = {
  '/': '/jobs',
  '/jobs': '/jobs',
  '/privacy': '/privacy',
  '/sign-up': '/sign-up',
  '/sign-in': '/sign-in',
  '/me': '/me',
};

/** A profile with all its lists is well below this many bytes. */
const bodyLimit = 64 * 1024;

/**
 * Builds the site; the caller listens and closes. It holds no state but the counters of `limitSources`, so any number of
 * processes can serve it. It is expected behind a proxy on the same machine or private network, whose X-Forwarded-For counts.
 */
export async function createSite(deps: SiteDeps): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit, trustProxy: ['loopback', 'uniquelocal'] });
  const pages = createPages(deps.publicUrl);
  const isHttps = deps.publicUrl.startsWith('https:');
  // The prefix makes browsers refuse a cookie that a sibling host planted; they accept it over https only.
  const sessionCookie = isHttps ? '__Host-session' : 'session';
  const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const;

  logAccess(app, deps.logger);
  await app.register(helmet, securityHeaders(isHttps));
  await limitSources(app);
  refuseForeignForms(app, deps.publicUrl);
  answerErrors(app, deps, pages);
  app.removeAllContentTypeParsers();
  await app.register(formbody);
  await app.register(cookie);

  /** One request, one moment, one answer. */
  async function respond(request: FastifyRequest, reply: FastifyReply, language: Language, route: Served) {
    const visit = await openVisit(deps, request, language, route.purpose, sessionCookie);
    const { policy, now: at } = visit;
    await deps.gate({ purpose: route.purpose, by: `page ${request.routeOptions.url}`, policy, at });
    const answer = await route.answer(visit);
    if ('text' in answer) return sendText(reply, answer);
    const isSignedIn = answer.session === undefined ? (await currentPerson(visit)) !== null : answer.session !== null;
    if (answer.session) reply.setCookie(sessionCookie, answer.session, cookieOptions);
    else if (!isSignedIn && visit.sessionToken !== null) reply.clearCookie(sessionCookie, cookieOptions);
    if ('to' in answer) return reply.header('cache-control', 'no-store').redirect(answer.to, 303);
    return pages.send(reply, { ...answer, isSignedIn }, answer.language ?? language, visit.policy);
  }

  for (const language of languages) {
    for (const route of routes) {
      const serve = (at: FastifyInstance) =>
        at.route({
          method: route.method,
          url: `/${language}${route.path}`,
          ...(route.isScarce && { config: { rateLimit: scarce } }),
          handler: (request, reply) => respond(request, reply, language, route),
        });
      if (route.takesFile === undefined) serve(app);
      else await takeFile(app, route.takesFile, serve);
    }
    app.get(`/${language}`, (_request, reply) => reply.redirect(`/${language}/jobs`, 302));
  }
  for (const [from, to] of Object.entries(shortcuts)) {
    app.get(from, (request, reply) =>
      reply.header('vary', 'accept-language').redirect(`/${preferredLanguage(request)}${to}`, 302),
    );
  }
  await app.register(unsubscribeRoutes, {
    respond: (request, reply, route) => respond(request, reply, preferredLanguage(request), route),
  });
  serveStyles(app);
  machineRoutes(app, deps);
  return app;
}
