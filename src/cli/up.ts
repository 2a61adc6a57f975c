import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { shippedPolicy } from '../../workers/shipped';
import { systemClock } from '../clock';
import { readConfig, readStackSettings, type StackSettings } from '../config';
import { packagePath } from '../package-root';
import { period } from '../policy/purposes';
import { forgetOldMails } from '../stack/inbox';
import { layoutOf } from '../stack/layout';
import { startStack } from '../stack/stack';
import type { Environment, Program, Running, ServerName } from '../stack/types';
import { type Links, preparedText, stackEventText, upStopped, upStopping, upText } from '../text/cli/up';
import { answering, type Shell } from './answering';
import type { Answer, Io } from './io';
import { prepareWith } from './migrate';
import { stackEnvironment } from './surroundings';

export function addUp(command: Command, shell: Shell): void {
  command.summary('start alles op deze machine').description(
    `Start wat SkillStorm nodig heeft: PostgreSQL, Temporal, een mailbox, de worker en de site. Een server waarvan de omgeving
zegt waar hij is (DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL) wordt niet gestart. Gewenste poorten: SITE_PORT, INBOX_PORT,
SMTP_PORT, TEMPORAL_PORT, TEMPORAL_UI_PORT, POSTGRES_PORT, METRICS_PORT; een bezette schuift op. De staat blijft in
SKILLSTORM_STATE (.skillstorm).`,
  );
  answering(command, shell, 'up', () => up(shell.io));
}

/** Answers with the links when everything works, and runs until it is told to stop. */
async function up(io: Io): Promise<Answer> {
  const { env } = io;
  const settings = readStackSettings(env);
  const signal = io.stopSignal();
  signal.addEventListener('abort', () => io.err(`${upStopping}\n`), { once: true });
  const stack = await startStack<ServerName>({
    ...settings,
    environment: env,
    programs: programs(settings, env),
    prepare: async (running) => {
      const prepared = await prepareWith(readConfig({ ...env, ...stackEnvironment(running, settings, env) }));
      io.err(`${preparedText(prepared)}\n`);
      const mailDays = period(shippedPolicy().policy, 'mail-days');
      forgetOldMails(layoutOf(settings.stateDir), mailDays, await systemClock.now());
    },
    report: (event) => {
      const text = stackEventText(event);
      if (text) io.err(`${text}\n`);
    },
    signal,
  });
  const links = linksOf(stack, settings, env);
  return {
    json: { links, ports: stack.ports },
    text: upText(links, versionOf()),
    until: stack.ended.then(() => io.err(`${upStopped}\n`)),
  };
}

function programs(settings: StackSettings, env: Environment): Program[] {
  const script = (name: string) => packagePath('dist', 'workers', `${name}.js`);
  const told = (running: Running) => ({
    ...stackEnvironment(running, settings, env),
    // The owner's rights are for migrations only.
    DATABASE_OWNER_URL: '',
    DATABASE_OWNER_URL_FILE: '',
  });
  return [
    { name: 'worker', args: [script('main')], listens: true, healthPath: '/metrics', env: told },
    { name: 'site', args: [script('site')], listens: true, healthPath: '/health', env: told },
  ];
}

function linksOf({ addresses, ports }: Running<ServerName>, settings: StackSettings, env: Environment): Links {
  const { publicUrl, temporal, temporalUiUrl } = readConfig({
    ...env,
    ...stackEnvironment({ addresses, ports }, settings, env),
  });
  const { inbox } = addresses as Partial<Running['addresses']>;
  return {
    site: publicUrl,
    inbox: inbox?.webUrl ?? null,
    temporalUi: temporalUiUrl && `${temporalUiUrl}/namespaces/${temporal.namespace}/workflows`,
  };
}

function versionOf(): string {
  return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
}
