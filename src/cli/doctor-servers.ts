import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import type { Client } from '@temporalio/client';
import { type Config, thisMachine } from '../config';
import { closedAccounts } from '../db/applicants';
import { countUnrecordedContacts } from '../db/customers';
import { countOutbox, recordRevival } from '../db/outbox';
import { openProcesses, type OpenProcess } from '../db/open-processes';
import { requestTimes } from '../policy/request-times';
import { showInBrussels } from '../rules/calendar';
import { requestClock } from '../rules/request-clock';
import { answersOk } from '../stack/ports';
import { type Look, serverLooks as words } from '../text/cli/doctor';
import { searchAttributeTypes } from '../types/search-attributes';
import { decide, type OpenCompany, staffNamed, withCompany, withTemporal } from './company';
import { type Io, progressLine } from './io';
import { processStates } from './process-states';
import { tell } from './telling';

const withinMs = 3_000;

/** More than a relay carries over in a moment. */
const outboxIsLong = 100;

/** The database, and what waits in it. */
export async function lookAtDatabase(io: Io): Promise<Look[]> {
  try {
    return await withCompany(io, 'security', async (company) => [
      server('Database', true),
      lookAtStorage(company),
      await lookAtSchema(company),
      await lookAtOutbox(company),
      await lookAtAgreedContacts(company),
      await lookAtClosedAccounts(company),
    ]);
  } catch (error) {
    const { happened, remedy } = tell(error, '');
    return [{ area: 'servers', check: 'Database', ok: false, detail: happened, remedy }];
  }
}

export async function lookAtTemporal(config: Config): Promise<Look[]> {
  try {
    return await withTemporal(config, async (client) => [server('Temporal', true), await lookAtAttributes(client)]);
  } catch (error) {
    return [server('Temporal', false, tell(error, '').remedy)];
  }
}

/** The gate let this command in, so a country that was told is the policy's: what is left is to say it. */
function lookAtStorage({ config: { storageLocation } }: OpenCompany): Look {
  const detail = storageLocation === thisMachine ? words.storedHere : words.storedIn(storageLocation);
  return { area: 'servers', check: 'Plaats van de gegevens', ok: true, detail, remedy: null };
}

async function lookAtSchema({ readPolicy, at }: OpenCompany): Promise<Look> {
  const ok = await readPolicy(at).then(
    () => true,
    () => false,
  );
  const detail = ok ? words.answers : words.schemaBehind;
  return { area: 'servers', check: 'Schema en beleid', ok, detail, remedy: ok ? null : words.schemaRemedy };
}

async function lookAtOutbox({ db }: OpenCompany): Promise<Look> {
  const waiting = await countOutbox(db.sql);
  const ok = waiting <= outboxIsLong;
  return {
    area: 'processes',
    check: 'Outbox',
    ok,
    detail: words.outbox(waiting),
    remedy: ok ? null : words.outboxRemedy,
  };
}

/** What ads showed before contracts said so is still shown: nobody of the staff recorded that the employer agrees. */
async function lookAtAgreedContacts({ db }: OpenCompany): Promise<Look> {
  const waiting = await countUnrecordedContacts(db.sql);
  const ok = waiting === 0;
  return {
    area: 'processes',
    check: 'Afgesproken contacten',
    ok,
    detail: words.agreed(waiting),
    remedy: ok ? null : words.agreedRemedy,
  };
}

/** Who takes storage back asks to be erased (GDPR 17(1)(b)): within the time of every request (12(3)). */
async function lookAtClosedAccounts({ db, readPolicy, at }: OpenCompany): Promise<Look> {
  const { count, oldest } = await closedAccounts(db.sql);
  const look = { area: 'processes', check: 'Afgesloten accounts' } as const;
  if (!oldest) return { ...look, ok: true, detail: words.closedNone, remedy: null };
  const { answerBy } = requestClock({ receivedAt: oldest, extendedAt: null }, requestTimes(await readPolicy(at)));
  const ok = at < answerBy;
  const detail = words.closed(count, showInBrussels(oldest), showInBrussels(answerBy));
  return { ...look, ok, detail, remedy: ok ? null : words.closedRemedy };
}

async function lookAtAttributes({ connection, options: { namespace } }: Client): Promise<Look> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.keys(searchAttributeTypes).filter((name) => customAttributes?.[name] === undefined);
  const ok = missing.length === 0;
  const detail = ok ? words.attributes : words.attributesMissing(missing);
  return { area: 'servers', check: 'Zoekattributen', ok, detail, remedy: ok ? null : words.attributesRemedy };
}

/** A row is open and its process gone: terminated in the UI, or lost with Temporal's own data. */
export function lookAtOrphans(io: Io, config: Config, repairedBy: string | null): Promise<Look> {
  return withCompany(io, 'security', async (company) => {
    const open = await openProcesses(company.db.sql);
    const orphans = await withTemporal(config, (client) => withoutProcess(io, client, open));
    const look = { area: 'processes', check: 'Rijen en processen' } as const;
    if (orphans.length === 0) return { ...look, ok: true, detail: words.orphansNone(open.length), remedy: null };
    if (repairedBy !== null) {
      await startAgain(company, orphans, repairedBy);
      return { ...look, ok: true, detail: words.repaired(orphans.length), remedy: null };
    }
    const ids = orphans.map(({ workflowId }) => workflowId);
    return { ...look, ok: false, detail: words.orphans(ids), remedy: words.orphansRemedy };
  });
}

async function withoutProcess(io: Io, client: Client, open: OpenProcess[]): Promise<OpenProcess[]> {
  const progress = progressLine(io);
  const ids = open.map(({ workflowId }) => workflowId);
  const states = await processStates(client, ids, (done) => progress.show(words.orphanProgress(done, open.length)));
  progress.clear();
  const running = new Set(states.filter(({ status }) => status === 'RUNNING').map(({ workflowId }) => workflowId));
  return open.filter(({ workflowId }) => !running.has(workflowId));
}

/** A process reads its row first, so one that starts again goes on to the same dates. */
async function startAgain(company: OpenCompany, orphans: OpenProcess[], as: string): Promise<void> {
  const staff = await staffNamed(company, as);
  await decide(company, staff, async (tx) => {
    for (const orphan of orphans)
      await recordRevival(tx, company.at, { ...orphan, summary: 'Opnieuw gestart door doctor' });
  });
}

/** Whether somebody listens; nothing is sent. */
export async function lookAtMail({ smtpUrl }: Config): Promise<Look> {
  const { hostname, port, protocol } = new URL(smtpUrl);
  const socket = connectSocket({ host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(withinMs) });
    return server('Mailserver', true);
  } catch {
    return server('Mailserver', false, words.mailRemedy);
  } finally {
    socket.destroy();
  }
}

export async function lookAtSite({ publicUrl }: Config): Promise<Look> {
  const ok = await answersOk(`${publicUrl}/health`);
  return ok ? server('Site', true) : server('Site', false, words.siteRemedy);
}

function server(check: string, ok: boolean, remedy: string | null = null): Look {
  return { area: 'servers', check, ok, detail: ok ? words.answers : words.silent, remedy };
}
