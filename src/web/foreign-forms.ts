import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** RFC 8058: a mail program posts here; the token in the path is all the right there is, no cookie counts. */
    acceptsForeignForms?: true;
  }
}

/**
 * Refuses forms that another site makes a visitor's browser send (CSRF), with 403.
 *
 * No token field is needed. Every browser says where a POST comes from: `Sec-Fetch-Site` on https and localhost, `Origin`
 * otherwise; a page cannot set or suppress either. A request with neither is no browser, so it carries nobody's cookie
 * unknowingly. This is the rule of Go's `http.CrossOriginProtection`. Beneath it the session cookie is SameSite=Lax, so a
 * foreign POST would arrive without it, and GET changes nothing (law 7).
 */
export function refuseForeignForms(app: FastifyInstance, publicUrl: string): void {
  const ownOrigin = new URL(publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.routeOptions.config.acceptsForeignForms)
      return;
    if (!isOwn(request, ownOrigin))
      throw Object.assign(new Error('the form came from another site'), { statusCode: 403 });
  });
}

function isOwn({ headers, host }: FastifyRequest, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || origin === ownOrigin || (URL.canParse(origin) && new URL(origin).host === host);
}
