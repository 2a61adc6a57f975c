import { temporalTestServerPath as findTestServer } from '../../src/stack/temporal-binaries';
import type { Running } from '../../src/stack/types';
import type { Prepared } from './prepare';

/** What the global setup started, once for all test files. */
export interface TestServers extends Prepared {
  addresses: Running<'postgres' | 'temporal'>['addresses'];
}

/** The servers of this run: PostgreSQL (forgetful) and Temporal's development server (in memory). */
export function testServers(): TestServers {
  const servers = process.env['SKILLSTORM_TEST'];
  if (!servers) throw new Error('No servers: this test belongs to the jest project `house`, whose setup starts them');
  return JSON.parse(servers) as TestServers;
}

/** Path of the time-skipping server; fetched into the cache of this account at first use. */
export function temporalTestServerPath(): Promise<string> {
  return findTestServer({ environment: process.env, report: () => {} });
}
