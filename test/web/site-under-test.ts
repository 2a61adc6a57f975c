import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Database } from '../../src/db/connect';
import { policyInForce } from '../../src/db/policies';
import { policyOfDocument } from '../../src/policy/load';
import type { ApplicantId } from '../../src/types/ids';
import type { SiteDeps, SiteLogger } from '../../src/web/visit';
import { createSite } from '../../src/web/site';
import { wordingsBeside } from '../../src/demo/browser';
import { type FreshDatabase, freshDatabase, testKeys } from '../support/database';
import { ownPolicy } from '../support/policy';
import { createGate } from '../../workers/gate';

export const publicUrl = 'http://site.test';

/** A Monday morning in winter, Brussels 11:00. */
export const monday = new Date('2026-11-23T10:00:00Z');

export interface SiteUnderTest extends FreshDatabase {
  app: FastifyInstance;
  /** Sets the site's clock. */
  setTime(at: Date): void;
  log: { fields: Record<string, string | number>; message: string }[];
  visitor(headers?: Record<string, string>): Visitor;
  close(): Promise<void>;
}

/** The whole site on a database of its own, with a clock that stands still. */
export async function openSite(change: Partial<SiteDeps> = {}): Promise<SiteUnderTest> {
  const fresh = await freshDatabase();
  const { deps, setTime, log } = siteDeps(fresh.db);
  const app = await createSite({ ...deps, ...change });
  return {
    ...fresh,
    app,
    setTime,
    log,
    visitor: (headers) => new Visitor(app, headers),
    close: async () => {
      await app.close();
      await fresh.drop();
    },
  };
}

export function siteDeps(db: Database): { deps: SiteDeps; setTime(at: Date): void; log: SiteUnderTest['log'] } {
  let now = monday;
  const log: SiteUnderTest['log'] = [];
  const note: SiteLogger['info'] = (fields, message) => void log.push({ fields, message });
  const deps: SiteDeps = {
    db,
    clock: { now: async () => now },
    publicUrl,
    keys: testKeys,
    readPolicy: async (asOf) => policyOfDocument((await policyInForce(db.sql, asOf))!.document),
    gate: createGate(db, 'NL'),
    promises: ownPolicy().promises,
    logger: { info: note, error: note },
  };
  return { deps, setTime: (at) => (now = at), log };
}

/** A browser without script, as far as a server can tell: keeps its cookie and says where its forms come from. */
export class Visitor {
  cookie: string | null = null;

  constructor(
    private readonly app: FastifyInstance,
    private readonly headers: Record<string, string> = {},
  ) {}

  get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send('GET', url, headers);
  }

  post(url: string, form: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) {
    const payload = new URLSearchParams(
      Object.entries(form).flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, item])),
    ).toString();
    return this.send(
      'POST',
      url,
      { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      payload,
    );
  }

  /** Posts a form as it stands on its page: with the hashes of the words that the page shows beside the ticks. */
  async fill(url: string, form: Record<string, string | string[]> = {}) {
    return this.post(url, { ...form, wording: wordingsBeside(form, (await this.get(url)).body) });
  }

  async send(method: 'GET' | 'HEAD' | 'POST', url: string, headers: Record<string, string>, payload?: string | Buffer) {
    const response = await this.app.inject({
      method,
      url,
      headers: { ...this.headers, ...headers, ...(this.cookie && { cookie: this.cookie }) },
      ...(payload !== undefined && { payload }),
    });
    for (const { name, value } of response.cookies) this.cookie = value === '' ? null : `${name}=${value}`;
    return response;
  }
}

/** Someone who signed up, with what she posted. */
export const ann = { givenName: 'Ann', familyName: 'Voorbeeld', email: 'ann@voorbeeld.test', language: 'nl' };

export async function idOf(db: Database, email: string): Promise<ApplicantId> {
  const [row] = await db.sql<{ id: ApplicantId }[]>`select id from applicant where email = ${email}`;
  return row!.id;
}

/** As a view writes it into HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
}
