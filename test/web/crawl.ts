import type { LightMyRequestResponse } from 'fastify';
import type { Visitor } from './site-under-test';

/** Twice as many stay below what one source may ask in a minute. */
const most = 140;

/**
 * Follows every link and form address from some pages on, by GET.
 * @param kindOf addresses of the same kind are asked once; without it, each address is
 */
export async function crawl(
  visitor: Visitor,
  from: string[],
  kindOf: (url: string) => string = (url) => url,
): Promise<Map<string, LightMyRequestResponse>> {
  const todo = [...from];
  const kinds = new Set<string>();
  const found = new Map<string, LightMyRequestResponse>();
  for (let url = todo.shift(); url !== undefined && found.size < most; url = todo.shift()) {
    if (kinds.has(kindOf(url))) continue;
    kinds.add(kindOf(url));
    const response = await visitor.get(url);
    found.set(url, response);
    const links = [...response.body.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, href]) => href!);
    todo.push(...links.map((href) => href.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')));
    if (typeof response.headers.location === 'string') todo.push(response.headers.location);
  }
  return found;
}

/** One page of the board, one ad, one search: ids, tokens, values and the language make no other kind. */
export function kindOfPage(url: string): string {
  const [path = '', query = ''] = url.split('?');
  const names = [...new URLSearchParams(query).keys()].join();
  return `${path.replace(/^\/(nl|fr|en)\//, '/').replace(/\/[\w-]{20,}/g, '/:id')}?${path.endsWith('/jobs') ? names : ''}`;
}

export function isHtml({ headers }: LightMyRequestResponse): boolean {
  return String(headers['content-type']).startsWith('text/html');
}
