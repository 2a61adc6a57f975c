import { gunzipSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import type { ExecutionEvidence } from '../db/execution-evidence';
import type { Archive } from './archive';
import { type CommandFault, commandFault, type HistoryFile, stepResults } from './commands';
import type { EvidenceFolder } from './evidence-folder';
import { type Examined, examineExecution, type HearDecisions, isGap, type Light } from './executions';
import { openRuntime, type ReplayRuntime } from './replay-runtime';
import type { Witness } from './witness';

/** Why a second proof is amber. */
export type ReplayGap =
  /** It has not closed yet. */
  | 'open'
  /** It closed, and its history has not come out of Temporal (yet). */
  | 'not-exported'
  /** The code that ran it was never archived. */
  | 'bundle-unknown'
  /** No archived runtime of its SDK, or none that runs on this machine. */
  | 'runtime-missing';

/** Why it is red. */
export type ReplayFault =
  | CommandFault
  /** Row, ledger and file of a history do not agree. */
  | 'history-changed'
  | 'bundle-changed'
  | 'runtime-changed'
  /** The code that ran it does not follow this history. */
  | 'does-not-follow'
  /** What the steps answered is not what the tables hold. */
  | 'receipts-differ';

export interface SecondProof {
  light: Light;
  why: ReplayGap | ReplayFault | null;
}

/** An execution under both proofs. */
export interface ReplayedExecution extends Examined {
  replay: SecondProof;
  /** Red where a proof fails; amber where one cannot be said. */
  light: Light;
}

export interface ReplaySource {
  archive: Archive;
  witness: Witness;
  evidence: EvidenceFolder;
}

const green: SecondProof = { light: 'green', why: null };

export interface Replayer {
  executions(
    hear?: (execution: string, ...said: Parameters<HearDecisions>) => ReturnType<HearDecisions>,
  ): AsyncIterable<ReplayedExecution>;
  /** The nights themselves: what the sweeps commanded, quiet ones too. */
  nights(): AsyncIterable<SecondProof>;
  close(): Promise<void>;
}

/**
 * The second proof: each history is replayed by the very bundle that ran it, on the archived runtime, and what the code commands now is
 * held against what it commanded then; with the first proof beside it. One at a time, so memory stays bounded.
 */
export function openReplayer({ archive, witness, evidence }: ReplaySource): Replayer {
  const runtimes = runtimeKeeper({ witness, evidence });
  const parts = { witness, evidence, runtimes, runs: runsByProcess(witness) };
  return {
    async *executions(hear = () => {}) {
      for await (const execution of archive.executions) {
        const examined = await examineExecution(execution, archive, witness, (...said) => hear(execution.id, ...said));
        const receipts = (history: HistoryFile) => receiptsAgree(history, examined);
        const replay = await secondProof(execution, { ...parts, receipts });
        yield { ...examined, replay, light: lightOf(examined, replay) };
      }
    },
    async *nights() {
      for await (const night of archive.nights) yield await secondProof(night, { ...parts, receipts: () => true });
    },
    close: () => runtimes.close(),
  };
}

function lightOf(examined: Examined, { light }: SecondProof): Light {
  if (!examined.fault) return light;
  return isGap(examined) && light !== 'red' ? 'amber' : 'red';
}

interface ProofParts {
  witness: Witness;
  /** Runs that the ledger says were exported, by process. */
  runs: Map<string, string[]>;
  evidence: EvidenceFolder;
  runtimes: ReturnType<typeof runtimeKeeper>;
  /** Whether what the steps answered is what the tables hold. */
  receipts: (history: HistoryFile) => boolean;
}

async function secondProof(
  { workflowId, isClosed, histories }: Pick<ExecutionEvidence, 'workflowId' | 'isClosed' | 'histories'>,
  parts: ProofParts,
): Promise<SecondProof> {
  if (!isClosed) return { light: 'amber', why: 'open' };
  const kept = new Set(histories.map(({ runId }) => runId));
  if (parts.runs.get(workflowId)?.some((run) => !kept.has(run))) return red('history-changed');
  if (histories.length === 0) return { light: 'amber', why: 'not-exported' };
  for (const history of histories) {
    const proof = await replayRun(history, parts);
    if (proof.light !== 'green') return proof;
  }
  return green;
}

async function replayRun(
  { runId, sha256, bundleSha256 }: ExecutionEvidence['histories'][number],
  { witness, evidence, runtimes, receipts }: ProofParts,
): Promise<SecondProof> {
  const known = witness.histories.get(runId);
  const name = `${sha256}.json.gz`;
  if (known?.sha256 !== sha256 || known.bundleSha256 !== bundleSha256) return red('history-changed');
  if (await evidence.check('histories', name, sha256)) return red('history-changed');
  const runtime = await runtimes.of(bundleSha256);
  if ('light' in runtime) return runtime;
  const replayed = await runtime.replay(runId, evidence.path('histories', name)).catch(() => null);
  if (!replayed) return { light: 'amber', why: 'runtime-missing' };
  if (replayed.error) return red('does-not-follow');
  const history = JSON.parse(gunzipSync((await evidence.read('histories', name))!).toString()) as HistoryFile;
  const fault = commandFault(history, replayed.commands);
  if (fault) return red(fault);
  return receipts(history) ? green : red('receipts-differ');
}

/** The last answer of the step that closes says how many batches there were and what became of whom. */
function receiptsAgree(history: HistoryFile, { batches, verdicts }: Examined): boolean {
  const closing = stepResults(history, 'closeExecution').at(-1) as { batches: number; verdicts: object } | undefined;
  return !closing || canonicalize([closing.batches, closing.verdicts]) === canonicalize([batches, verdicts]);
}

function runsByProcess({ histories }: Witness): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  for (const [run, { workflowId }] of histories) runs.set(workflowId, [...(runs.get(workflowId) ?? []), run]);
  return runs;
}

/** One runtime is open at a time: executions come in the order of time, and so do bundles. */
function runtimeKeeper({ witness, evidence }: { witness: Witness; evidence: EvidenceFolder }) {
  let open: { bundle: string; runtime: ReplayRuntime | SecondProof } | null = null;
  const close = async () => {
    if (open && 'close' in open.runtime) await open.runtime.close();
    open = null;
  };
  return {
    of: async (bundle: string): Promise<ReplayRuntime | SecondProof> => {
      if (open?.bundle !== bundle) {
        await close();
        open = { bundle, runtime: await start(bundle) };
      }
      return open!.runtime;
    },
    close,
  };

  async function start(bundle: string): Promise<ReplayRuntime | SecondProof> {
    const known = witness.bundles.get(bundle);
    if (!known) return { light: 'amber', why: 'bundle-unknown' };
    if (await evidence.check('bundles', `${bundle}.js`, bundle)) return red('bundle-changed');
    const runtime = known.runtimeSha256;
    const fault = runtime ? await evidence.check('runtimes', `${runtime}.tgz`, runtime) : 'missing';
    if (fault === 'missing') return { light: 'amber', why: 'runtime-missing' };
    if (fault === 'changed') return red('runtime-changed');
    return openRuntime(evidence.path('runtimes', `${runtime}.tgz`), evidence.path('bundles', `${bundle}.js`));
  }
}

function red(why: ReplayFault): SecondProof {
  return { light: 'red', why };
}
