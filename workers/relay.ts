import type { Client } from '@temporalio/client';
import type { Clock } from '../src/clock';
import type { EvidenceFolder } from '../src/audit/evidence-folder';
import type { Database } from '../src/db/connect';
import { finishOutbox, hasPendingStart, leaseOutbox, type OutboxRow, postponeOutbox } from '../src/db/outbox';
import { reviveProcess, startProcess, tellLookAgain } from '../src/temporal/processes';
import { exportEvidence } from './exports';
import { failureCodeOf } from './failures';

export interface Relay {
  stop(): Promise<void>;
}

const pollMs = 200;
const leaseMs = 60_000;
const batch = 50;
const atOnce = 8;
const longestBackoffMs = 60_000;

/** A server that stalls must not hold the whole queue: the row comes back later. */
const callTimeoutMs = 15_000;

export interface RelayParts {
  db: Database;
  client: Client;
  clock: Clock;
  evidence: EvidenceFolder;
}

/** Carries out what the outbox asks, at once and again until it is done (law 2). Any number of relays may run. */
export function startRelay(parts: RelayParts): Relay {
  let stopping = false;
  const loop = (async () => {
    while (!stopping) {
      const carried = await carryOut(parts).catch((error: unknown) => {
        console.error(JSON.stringify({ level: 'ERROR', message: 'relay', code: failureCodeOf(error) }));
        return 0;
      });
      if (carried === 0 && !stopping) await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  })();
  return {
    stop: () => {
      stopping = true;
      return loop;
    },
  };
}

async function carryOut(parts: RelayParts): Promise<number> {
  const { db, client, clock } = parts;
  const at = await clock.now();
  const rows = await leaseOutbox(db.sql, at, new Date(at.getTime() + leaseMs), batch);
  const byProcess = new Map<string, OutboxRow[]>();
  for (const row of rows) byProcess.set(row.workflowId, [...(byProcess.get(row.workflowId) ?? []), row]);
  const waiting = [...byProcess.values()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // What one process is told keeps its order.
      for (let told = waiting.shift(); told; told = waiting.shift()) for (const row of told) await carry(row);
    }),
  );
  return rows.length;

  async function carry(row: OutboxRow): Promise<void> {
    try {
      await client.connection.withDeadline(Date.now() + callTimeoutMs, () => tell(parts, row, at));
      await finishOutbox(db.sql, row.id);
    } catch (error) {
      const backoffMs = Math.min(1000 * 2 ** Math.min(row.attempts, 6), longestBackoffMs);
      await postponeOutbox(db.sql, row.id, new Date(at.getTime() + backoffMs), failureCodeOf(error));
    }
  }
}

async function tell(parts: RelayParts, row: OutboxRow, at: Date): Promise<void> {
  const { db, client } = parts;
  const { kind, workflowType, workflowId, input } = row;
  if (kind === 'export') return exportEvidence(parts, row, at);
  if (workflowType) {
    const process = { workflowType, workflowId, input, summary: row.summary ?? '' };
    return kind === 'start' ? startProcess(client, process) : reviveProcess(client, process);
  }
  const heard = await tellLookAgain(client, workflowId);
  // Nobody there: either its start is still under way, or the process has ended and the row says all there is to say.
  if (!heard && (await hasPendingStart(db.sql, workflowId))) throw new Error('its start is still under way');
}
