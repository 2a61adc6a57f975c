import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { policyInForce } from '../../db/policies';
import type { PurposeId } from '../../policy/ids';
import { readTrends } from '../../db/trends';
import { trendCsv } from '../../rules/anonymisation/csv';
import { publicJwk } from '../../rules/signature';
import { languages } from '../../types/language';
import { unlimited } from '../limits';
import { sitemapOrIndex, sitemapPart } from '../sitemap';
import type { SiteDeps } from '../visit';

/** What programs read: health for whoever keeps the site running, robots.txt and the sitemap for search engines. */
export function machineRoutes(app: FastifyInstance, deps: SiteDeps): void {
  const { db, clock, publicUrl, keys } = deps;
  app.get('/health', { config: { rateLimit: unlimited } }, async (_request, reply) => {
    const isReady = await policyInForce(db.sql, await clock.now()).then(Boolean, () => false);
    return reply
      .code(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready: isReady });
  });

  app.get('/robots.txt', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        [
          'User-agent: *',
          'Disallow: /u/',
          ...languages.flatMap((language) =>
            ['me', 'confirm', 'sign-in', 'told'].map((page) => `Disallow: /${language}/${page}/`),
          ),
          `Sitemap: ${publicUrl}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );

  // RFC 7517: with this key anyone can verify a receipt, without asking us again.
  app.get('/.well-known/jwks.json', (_request, reply) =>
    reply
      .type('application/jwk-set+json')
      .header('cache-control', 'public, max-age=3600')
      .send(JSON.stringify({ keys: [keys.receipt, ...keys.previous.receipt].map(publicJwk) })),
  );

  app.get('/trends.csv', async (request, reply) => {
    await allowed(deps, request, 'anonymous-trends');
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(trendCsv(await readTrends(db.sql)));
  });

  app.get('/sitemap.xml', async (request, reply) =>
    sendXml(reply, await sitemapOrIndex(db.sql, await allowed(deps, request), publicUrl)),
  );

  app.get<{ Params: { part: string } }>('/sitemaps/:part', async (request, reply) => {
    const { params } = request;
    const part = /^\d{1,4}$/.test(params.part) ? Number(params.part) : null;
    const sitemap = part === null ? null : await sitemapPart(db.sql, await allowed(deps, request), publicUrl, part);
    return sitemap === null ? reply.callNotFound() : sendXml(reply, sitemap);
  });
}

/** A list of ads serves their publication. The routes above it read nothing about anyone. */
async function allowed(
  { clock, gate, readPolicy }: SiteDeps,
  { routeOptions }: FastifyRequest,
  purpose: PurposeId = 'ad-publication',
): Promise<Date> {
  const at = await clock.now();
  await gate({ purpose, by: `page ${routeOptions.url}`, policy: await readPolicy(at), at });
  return at;
}

/** Asked for anew each time: an ad that ended must not be read from a store. */
function sendXml(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('application/xml; charset=utf-8').header('cache-control', 'no-cache').send(text);
}
