import type { FastifyRequest } from 'fastify';
import { type Language, isLanguage } from '../types/language';

/** The language a request is in: that of its path, else the one its browser prefers (RFC 9110, Accept-Language), else Dutch. */
export function preferredLanguage({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): Language {
  const first = url.slice(1).split(/[/?]/)[0];
  if (isLanguage(first)) return first;
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .slice(0, 20)
    .map((range) => {
      const [tag = '', weight] = range.split(';q=');
      return { code: tag.trim().toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ code }) => code);
  return wanted.find(isLanguage) ?? 'nl';
}
