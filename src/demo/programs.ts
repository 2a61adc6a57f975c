import type { Environment, Program, Running } from '../stack/types';

/** Beside the ports and addresses: everything that would make a scratch company speak to the real one. */
const companyVariables =
  /^(DATABASE|STORAGE|TEMPORAL|SMTP|MAIL|DKIM|PUBLIC|SITE|METRICS|POSTGRES|INBOX|LEDGER|SUPPRESSION|RECEIPT|BACKUP|EVIDENCE|TASK|CLOCK)_(?!PATH)/;

/** An environment without a word about servers, keys and addresses of a company. */
export function withoutCompany(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !companyVariables.test(name)));
}

/**
 * Worker and site as the stack keeps them running, in processes of their own.
 * @param node arguments for Node before the script
 */
export function programs(told: (running: Running) => Record<string, string>, node: readonly string[] = []): Program[] {
  const env = (running: Running) => ({ ...told(running), DATABASE_OWNER_URL: '' });
  const script = (name: string) => require.resolve(`../../workers/${name}`);
  return [
    { name: 'worker', args: [...node, script('main')], listens: true, healthPath: '/metrics', env },
    { name: 'site', args: [...node, script('site')], listens: true, healthPath: '/health', env },
  ];
}
