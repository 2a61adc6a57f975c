import type { FastifyInstance } from 'fastify';
import { listBoard } from '../../db/board';
import { policyInForce } from '../../db/policies';
import { languages } from '../../types/language';
import { unlimited } from '../limits';
import type { SiteDeps } from '../visit';

/** Most addresses one sitemap may hold (sitemaps.org). */
const maxAddresses = 50_000;

/** What programs read: health for whoever keeps the site running, robots.txt and the sitemap for search engines. */
export function machineRoutes(app: FastifyInstance, { db, clock, publicUrl }: SiteDeps): void {
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
            ['me', 'confirm', 'sign-in'].map((page) => `Disallow: /${language}/${page}/`),
          ),
          `Sitemap: ${publicUrl}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );

  app.get('/sitemap.xml', async (_request, reply) => {
    const { items } = await listBoard(db.sql, await clock.now(), { search: '', limit: maxAddresses - 12, offset: 0 });
    const pages = languages.flatMap((language) =>
      ['jobs', 'sign-up', 'privacy', 'rights'].map((page) => `/${language}/${page}`),
    );
    const paths = [...pages, ...items.map(({ id, language }) => `/${language}/jobs/${id}`)];
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        [
          '<?xml version="1.0" encoding="UTF-8"?>',
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
          ...paths.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`),
          '</urlset>',
        ].join('\n'),
      );
  });
}
