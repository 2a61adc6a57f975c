import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { packagePath } from '../package-root';

/** The style sheets in src/web/assets as one file, in the order of their names: a page is two requests, itself and this. */
const css = readdirSync(packagePath('src/web/assets'))
  .sort()
  .map((file) => readFileSync(packagePath('src/web/assets', file), 'utf8'))
  .join('\n');

/** Named by its content, so that browsers may keep it for ever and still see every change. */
export const stylesPath = `/assets/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;

export function serveStyles(app: FastifyInstance): void {
  app.get(stylesPath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(css),
  );
}
