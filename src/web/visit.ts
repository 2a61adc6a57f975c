import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock';
import { type Database, databaseFailure } from '../db/connect';
import type { PurposeId } from '../policy/ids';
import type { Policy } from '../policy/load';
import type { Gate } from '../policy/purposes';
import type { PromiseRow } from '../policy/schema';
import { CatalogueError } from '../types/failures';
import type { Language } from '../types/language';
import type { Applicant } from '../types/people';

/** What the site is built from; everything is handed in, nothing is looked up. */
export interface SiteDeps {
  db: Database;
  clock: Clock;
  /** Origin under which people reach the site, without a slash at its end. */
  publicUrl: string;
  keys: { suppression: Buffer; receipt: Buffer; previous: { receipt: Buffer[] } };
  /** The policy in force at a moment (law 3). */
  readPolicy(asOf: Date): Promise<Policy>;
  /** Passed by every page before it reads or writes (promise 1). */
  gate: Gate;
  /** What this release keeps, for /privacy. */
  promises: PromiseRow[];
  logger?: SiteLogger;
}

/** Gets codes, counts and route patterns only: never an address, a token, a query or a personal value (law 1). */
export interface SiteLogger {
  info(fields: Record<string, string | number>, message: string): void;
  error(fields: Record<string, string | number>, message: string): void;
}

/** One request, with everything a page may depend on. `now` is read once: a page has one moment. */
export interface Visit {
  deps: SiteDeps;
  language: Language;
  now: Date;
  policy: Policy;
  /** What the page is for. */
  purpose: PurposeId;
  /** Whether she sends a form; else she only looks (law 7). */
  isForm: boolean;
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
  /** Value of the session cookie; whose it is, `currentPerson` tells. */
  sessionToken: string | null;
}

export interface PersonVisit extends Visit {
  person: Applicant;
}

/** `session`: a token signs in, null signs out, undefined leaves it. */
interface SessionChange {
  session?: string | null;
}

export interface Page extends SessionChange {
  view: string;
  /** Path without the language, for links to the other languages; null where a page is nobody else's to open. */
  path: string | null;
  title: string;
  /** HTTP status; 200 where not said. */
  status?: number;
  /** Public pages may be found and kept by others; all other pages are personal: never stored, never indexed. */
  isPublic?: boolean;
  /** False for public pages that search engines should not keep: one of very many results of a search. */
  isIndexable?: boolean;
  /** Where the person's own language wins over that of the address. */
  language?: Language;
  /** Whether the reader has an account here: then the menu does not ask to sign up. */
  isSignedIn?: boolean;
  model: Record<string, unknown>;
}

interface Redirect extends SessionChange {
  to: string;
}

/** A bare sentence, for programs; or a file of hers to keep. */
interface Plain {
  text: string;
  status: number;
  file?: { name: string; type: string };
}

export type Answer = Page | Redirect | Plain;

export interface Served {
  /** [1] The one purpose it serves: what the policy does not offer, no page does. */
  purpose: PurposeId;
  answer: (visit: Visit) => Promise<Answer>;
}

/** A page in every language: the path begins after `/nl`, `/fr` or `/en`. */
export interface Route extends Served {
  method: 'GET' | 'POST';
  path: string;
  /** Mails someone: counted more strictly per source. */
  isScarce?: true;
  /** Its form carries a file: the most bytes that are read of it. One byte more says that it was larger. */
  takesFile?: number;
}

/** Reads the moment, then the policy of that moment. */
export async function openVisit(
  deps: SiteDeps,
  request: FastifyRequest,
  language: Language,
  purpose: PurposeId,
  sessionCookie: string,
): Promise<Visit> {
  const now = await deps.clock.now();
  return {
    deps,
    language,
    now,
    policy: await readablePolicy(deps, now),
    purpose,
    isForm: request.method === 'POST',
    params: texts(request.params),
    query: texts(request.query),
    body: { ...(request.body as Record<string, unknown> | undefined) },
    sessionToken: request.cookies[sessionCookie] ?? null,
  };
}

/** Without a policy it can read, the site promises nothing and asks nothing: what it is told of the fault is the same as of none. */
async function readablePolicy({ readPolicy }: SiteDeps, now: Date): Promise<Policy> {
  try {
    return await readPolicy(now);
  } catch (error) {
    if (error instanceof CatalogueError || databaseFailure(error)) throw error;
    throw new CatalogueError('POLICY_MISSING');
  }
}

/** Only plain texts: of `?q=a&q=b` the last counts. */
function texts(values: unknown): Record<string, string> {
  const entries = Object.entries(values ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.at(-1) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}
