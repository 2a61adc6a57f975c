import { countSitemapAds, sitemapAds } from '../db/sitemap';
import type { Sql } from '../db/connect';
import { languages } from '../types/language';

/**
 * Ads in one sitemap. Each stands there in three languages with its siblings, about 2 kB: so many stay below the 50,000
 * addresses that sitemaps.org allows, and below 10 MB, which every search engine takes.
 */
export const adsPerSitemap = 4000;

const publicPages = ['/jobs', '/sign-up', '/privacy', '/rights', '/terms', '/trends'];
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The one sitemap, or above one part the index of all parts. */
export async function sitemapOrIndex(sql: Sql, asOf: Date, publicUrl: string): Promise<string> {
  const parts = Math.ceil((await countSitemapAds(sql, asOf)) / adsPerSitemap);
  if (parts <= 1) return (await sitemapPart(sql, asOf, publicUrl, 0))!;
  const entries = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${publicUrl}/sitemaps/${part}</loc></sitemap>`,
  );
  return [head, `<sitemapindex ${namespace}>`, ...entries, '</sitemapindex>'].join('\n');
}

/** @returns null where there is no such part now */
export async function sitemapPart(sql: Sql, asOf: Date, publicUrl: string, part: number): Promise<string | null> {
  const ads = await sitemapAds(sql, asOf, { limit: adsPerSitemap, offset: part * adsPerSitemap });
  if (part > 0 && ads.length === 0) return null;
  const pages = part === 0 ? publicPages.map((path) => entry(publicUrl, path)) : [];
  return [
    head,
    `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...pages,
    ...ads.map(({ id, changedAt }) => entry(publicUrl, `/jobs/${id}`, changedAt)),
    '</urlset>',
  ].join('\n');
}

/** A page in its three languages, each naming all three. */
function entry(publicUrl: string, path: string, changedAt?: Date): string {
  const siblings = [...languages, 'x-default' as const]
    .map((code) => {
      const href = `${publicUrl}/${code === 'x-default' ? 'nl' : code}${path}`;
      return `<xhtml:link rel="alternate" hreflang="${code}" href="${href}"/>`;
    })
    .join('');
  const lastChange = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return languages
    .map((language) => `<url><loc>${publicUrl}/${language}${path}</loc>${lastChange}${siblings}</url>`)
    .join('\n');
}
