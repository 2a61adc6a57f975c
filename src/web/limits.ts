import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Requests per source and minute. People behind one address of an office or a library share it. */
const perMinute = 300;

/** For what mails someone: per source, page and ten minutes. */
export const scarce = { max: 30, timeWindow: 10 * 60_000 };

/** For what a mail provider posts on behalf of many people: the token is the limit. */
export const unlimited = false;

/** Links of a kind that may be alive at once for one address: more mails are not sent, whoever asks. */
export const maxLiveLinks = 3;

/** Counts requests per source, in memory only: the address is neither stored nor logged (promise 39). IPv6 counts by /64. */
export async function limitSources(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    ipv6Subnet: 64,
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
}
