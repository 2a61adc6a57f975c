import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * No script, no frame, no third party, nothing inline: a page can load its style sheet and nothing else. The icon is a `data:`
 * image, and JSON-LD is a data block, which no browser executes and no policy needs to allow.
 */
export function securityHeaders(isHttps: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Other sites never learn where a visitor came from. `no-referrer` would do the same, but makes browsers send
    // `Origin: null` with our own forms, and `refuseForeignForms` could not tell them from foreign ones.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  };
}
