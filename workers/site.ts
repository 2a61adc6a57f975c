import { readConfig } from '../src/config';
import { ConfigError } from '../src/variables';
import { createSite } from '../src/web/site';
import type { SiteLogger } from '../src/web/visit';
import { openCompany } from './company';
import { failureCodeOf } from './failures';
import { checkStorage, createGate } from './gate';
import { shippedPolicy } from './shipped';

/** The site process: listens until it is told to stop, then answers what was asked and closes. */
async function main(): Promise<void> {
  const config = readConfig();
  const company = await openCompany(config);
  const at = await company.clock.now();
  await checkStorage(company.db, config.storageLocation, await company.readPolicy(at), at);
  const site = await createSite({
    db: company.db,
    clock: company.clock,
    publicUrl: config.publicUrl,
    keys: config.keys,
    readPolicy: company.readPolicy,
    gate: createGate(company.db, config.storageLocation),
    promises: shippedPolicy().promises,
    logger,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void site.close().then(() => company.close()));
  }
  await site.listen(config.site);
  console.log('site ready');
}

/** One JSON object a line, as the worker logs. */
const logger: SiteLogger = {
  info: (fields, message) => log('INFO', fields, message),
  error: (fields, message) => log('ERROR', fields, message),
};

function log(level: string, fields: object, message: string): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : `site fell over: ${failureCodeOf(error)}`);
  process.exit(1);
});
