import type { FastifyInstance } from 'fastify';
import type { SiteLogger } from './visit';

/** One line per request: the pattern of the route stands for its path, so ids, tokens, queries and addresses cannot get in. */
export function logAccess(app: FastifyInstance, logger: SiteLogger | undefined): void {
  if (!logger) return;
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    logger.info(
      { method, route: routeOptions.url ?? 'none', status: statusCode, ms: Math.round(elapsedTime) },
      'request',
    );
  });
}
