import { existsSync } from 'node:fs';
import { type Config, readConfig, readStackSettings, type StackSettings, thisMachine } from '../config';
import { layoutOf } from '../stack/layout';
import { previousFile, secretFile } from '../stack/secrets';
import { runningStack } from '../stack/stack';
import type { Environment, Running, ServerName } from '../stack/types';
import { isTold } from '../variables';
import { Refusal } from './refusal';

const local = '127.0.0.1';

/** What programs and commands are told of the servers that the stack runs; what the operator told stays as it is. */
export function stackEnvironment(
  { addresses, ports }: Pick<Running, 'ports'> & { addresses: Partial<Running['addresses']> },
  { stateDir }: StackSettings,
  env: Environment,
): Record<string, string> {
  const { postgres, temporal, inbox } = addresses;
  const key = (name: string, secret: 'ledger' | 'suppression' | 'receipt' | 'backup') =>
    isTold(env, name) ? {} : { [`${name}_FILE`]: secretFile(layoutOf(stateDir), secret) };
  const previous = (name: string, secret: 'ledger' | 'receipt') => {
    const file = previousFile(secretFile(layoutOf(stateDir), secret));
    return isTold(env, name) || !existsSync(file) ? {} : { [`${name}_FILE`]: file };
  };
  return {
    ...(postgres && { DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl }),
    ...(postgres && { DATABASE_DRILL_URL: postgres.drillUrl }),
    ...(postgres && !isTold(env, 'STORAGE_LOCATION') && { STORAGE_LOCATION: thisMachine }),
    ...(temporal && {
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_NAMESPACE: temporal.namespace,
      TEMPORAL_UI_URL: temporal.uiUrl,
    }),
    ...(inbox && { SMTP_URL: inbox.smtpUrl }),
    ...(ports.worker && { METRICS_ADDRESS: `${local}:${ports.worker}` }),
    ...(ports.site && { SITE_PORT: String(ports.site) }),
    ...(ports.site && !isTold(env, 'PUBLIC_URL') && { PUBLIC_URL: `http://${local}:${ports.site}` }),
    ...key('LEDGER_KEY', 'ledger'),
    ...key('SUPPRESSION_KEY', 'suppression'),
    ...key('RECEIPT_KEY', 'receipt'),
    ...key('BACKUP_KEY', 'backup'),
    ...previous('LEDGER_KEYS_PREVIOUS', 'ledger'),
    ...previous('RECEIPT_KEYS_PREVIOUS', 'receipt'),
  };
}

/**
 * The configuration from the environment; servers it does not tell are those of the stack that runs in the state folder.
 * @throws Refusal `not-configured` when there is neither; ConfigError
 */
export function findConfig(env: Environment): Config {
  const settings = readStackSettings(env);
  if (settings.servers.length === 0) return readConfig(env);
  const running = runningStack<ServerName>(settings);
  if (!running) throw new Refusal('not-configured', { folder: settings.stateDir });
  return readConfig({ ...env, ...stackEnvironment(running, settings, env) });
}
