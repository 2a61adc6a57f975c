import canonicalize from 'canonicalize';
import type { ReportedCommand } from './replay-runner';

/** As much of Temporal's history JSON as a strict comparison reads. */
export interface HistoryFile {
  events: HistoryEvent[];
}

interface HistoryEvent {
  eventId: string;
  eventTime: string;
  eventType: string;
  [attributes: string]: unknown;
}

interface Payload {
  data?: string;
}

type Payloads = { payloads?: Payload[] } | undefined;

/** Why the commands of the code and those of the history do not agree. */
export type CommandFault =
  /** The code commands something else, or with other words, or answers otherwise. */
  | 'commands-differ'
  /** A timer fired before its time. */
  | 'timer-early'
  /** The server skipped time, which only a test does. */
  | 'time-skipped';

/**
 * Compares, kind by kind and in order, what the code reported with what the history holds: arguments, lengths of timers and answers,
 * none of which Temporal's own replay looks at.
 */
export function commandFault(history: HistoryFile, reported: readonly ReportedCommand[]): CommandFault | null {
  if (history.events.some(({ eventType }) => eventType.includes('TIME_SKIPPING'))) return 'time-skipped';
  if (firedEarly(history)) return 'timer-early';
  const { timer: recordedTimers = [], ...recorded } = byKind(commandsOf(history));
  const { timer: timers = [], ...commands } = byKind(reported);
  const same = canonicalize(recorded) === canonicalize(commands) && isWithin(recordedTimers, timers);
  return same ? null : 'commands-differ';
}

/** A timer that is given up in the moment in which it was set never reaches the server: the others stand in their order. */
function isWithin(some: unknown[], all: unknown[]): boolean {
  let at = 0;
  for (const one of all) if (canonicalize(one) === canonicalize(some[at])) at += 1;
  return at >= some.length;
}

function byKind(commands: readonly ReportedCommand[]): Record<string, unknown[]> {
  const kinds: Record<string, unknown[]> = {};
  for (const [kind, said] of commands) (kinds[kind] ??= []).push(JSON.parse(said));
  return kinds;
}

/** What the history says that the code commanded, in its order. */
function commandsOf({ events }: HistoryFile): ReportedCommand[] {
  const asked = new Map<string, string>();
  return events.flatMap((event): ReportedCommand[] => {
    const said = attributesOf(event);
    switch (event.eventType.replace('EVENT_TYPE_', '')) {
      case 'ACTIVITY_TASK_SCHEDULED':
        return [command('step', said.activityType.name, ...values(said.input))];
      case 'TIMER_STARTED':
        return [command('timer', milliseconds(said.startToFireTimeout))];
      case 'START_CHILD_WORKFLOW_EXECUTION_INITIATED':
        return [command('child', said.workflowType.name, said.workflowId, ...values(said.input))];
      case 'SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED':
        return [command('signal', said.signalName, ...values(said.input))];
      case 'WORKFLOW_EXECUTION_CONTINUED_AS_NEW':
        return [command('anew', said.workflowType.name, ...values(said.input))];
      case 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED':
        asked.set(said.acceptedRequest.meta.updateId, said.acceptedRequest.input.name);
        return [];
      case 'WORKFLOW_EXECUTION_UPDATE_COMPLETED':
        return said.outcome.success
          ? [command('update', asked.get(said.meta.updateId), values(said.outcome.success)[0] ?? null)]
          : [];
      case 'WORKFLOW_EXECUTION_COMPLETED':
        return [command('result', values(said.result)[0] ?? null)];
      default:
        return [];
    }
  });
}

function command(kind: string, ...said: unknown[]): ReportedCommand {
  return [kind, JSON.stringify(said)];
}

/** The answers of the steps of one name, in order: receipts to hold against the tables. */
export function stepResults({ events }: HistoryFile, name: string): unknown[] {
  const scheduled = new Set<string>();
  return events.flatMap((event) => {
    const said = attributesOf(event);
    if (event.eventType.endsWith('ACTIVITY_TASK_SCHEDULED') && said.activityType.name === name)
      scheduled.add(event.eventId);
    const isAnswer = event.eventType.endsWith('ACTIVITY_TASK_COMPLETED') && scheduled.has(said.scheduledEventId);
    return isAnswer ? [values(said.result)[0] ?? null] : [];
  });
}

function firedEarly({ events }: HistoryFile): boolean {
  const due = new Map<string, number>();
  return events.some((event) => {
    const said = attributesOf(event);
    const at = Date.parse(event.eventTime);
    if (event.eventType.endsWith('TIMER_STARTED')) due.set(event.eventId, at + milliseconds(said.startToFireTimeout));
    return event.eventType.endsWith('TIMER_FIRED') && at < (due.get(said.startedEventId) ?? 0);
  });
}

/** What events say, each kind its part of it. */
interface Said {
  activityType: { name: string };
  workflowType: { name: string };
  workflowId: string;
  signalName: string;
  input: Payloads;
  result: Payloads;
  acceptedRequest: { meta: { updateId: string }; input: { name: string } };
  meta: { updateId: string };
  outcome: { success?: Payloads };
  startToFireTimeout: string;
  scheduledEventId: string;
  startedEventId: string;
}

/** Every event has one field that holds what it says. */
function attributesOf(event: HistoryEvent): Said {
  const field = Object.keys(event).find((name) => name.endsWith('EventAttributes'));
  return (field === undefined ? {} : event[field]) as Said;
}

function values(payloads: Payloads): unknown[] {
  return (payloads?.payloads ?? []).map(({ data }) =>
    data ? (JSON.parse(Buffer.from(data, 'base64').toString()) as unknown) : null,
  );
}

/** Durations stand as seconds, `1.500s`. */
function milliseconds(duration: string): number {
  return Math.round(Number.parseFloat(duration) * 1000);
}
