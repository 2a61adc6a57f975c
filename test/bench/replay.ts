import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { evidenceFolder, sha256Of, sha256OfFile } from '../../src/audit/evidence-folder';
import { openReplayer } from '../../src/audit/replay';
import { verdictReader } from '../../src/audit/verdicts';
import { createWitness } from '../../src/audit/witness';
import type { NightEvidence } from '../../src/db/execution-evidence';
import { packagePath } from '../../src/package-root';
import { dataConverter } from '../../src/temporal/client';
import { builtRuntimePath } from '../../workers/archive';
import { buildBundle, quietSinks } from '../../workers/bundle';
import { installRuntime } from '../../workers/logging';
import { type Bench, median, secondsOf } from './bench';

const fullHistories = 4000;
const rounds = 3;

/** Replay as the auditor does it, with hashes, the archived runtime and every command compared, beside the SDK's own of the same files. */
export const benchReplay: Bench = async ({ rows, report }) => {
  installRuntime({ write: () => {} });
  const folder = await mkdtemp(join(tmpdir(), 'skillstorm-bench-'));
  try {
    const { codePath, sha256 } = await buildBundle(join(folder, 'bundle.js'));
    const evidence = evidenceFolder(folder);
    const witness = createWitness();
    const runtimeSha256 = await sha256OfFile(builtRuntimePath);
    await evidence.copyOnce('bundles', `${sha256}.js`, codePath);
    await evidence.copyOnce('runtimes', `${runtimeSha256}.tgz`, builtRuntimePath);
    witness.bundles.set(sha256, { sha256, lockfileSha256: '', sdkVersion: '', nodeVersion: '', runtimeSha256 });
    const kept: NightEvidence[] = [];
    for (const json of recorded()) {
      const file = gzipSync(json);
      const history = { runId: String(kept.length), sha256: sha256Of(file), bundleSha256: sha256 };
      await evidence.writeOnce('histories', `${history.sha256}.json.gz`, file);
      witness.histories.set(history.runId, { ...history, workflowId: history.runId });
      kept.push({ businessDate: '', workflowId: '', isClosed: true, histories: [history] });
    }
    const count = rows ?? fullHistories;
    const nights = async function* () {
      for (let at = 0; at < count; at += 1) yield kept[at % kept.length]!;
    };
    const ratios: number[] = [];
    let grownMb = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const plain = count / (await secondsOf(() => replayPlainly(codePath, pathsOf(nights()))));
      const before = process.memoryUsage().rss;
      const strict = count / (await secondsOf(() => replayStrictly(nights())));
      grownMb = Math.max(grownMb, (process.memoryUsage().rss - before) / 2 ** 20);
      report(`replay ${round}/${rounds}: SDK ${plain.toFixed(0)}/s, strict ${strict.toFixed(0)}/s`);
      ratios.push(strict / plain);
    }
    const measured = median(ratios);
    return [
      {
        what: `strict replay of ${count} histories`,
        against: 'the plain replay of the SDK',
        reach: '≥ 0.5 ×',
        measured,
        shown: `${measured.toFixed(2)} ×`,
        isReached: measured >= 0.5,
      },
      {
        what: 'memory of the auditor',
        against: 'before the first history',
        reach: '≤ 100 MB more',
        measured: grownMb,
        shown: `${grownMb.toFixed(0)} MB more`,
        isReached: grownMb <= 100,
      },
    ];

    async function replayStrictly(those: AsyncIterable<NightEvidence>): Promise<void> {
      const nothing = {
        executions: none(),
        batches: none,
        periods: async () => null,
        verdictFunction: verdictReader(evidence),
        keys: [],
      };
      const replayer = openReplayer({ archive: { ...nothing, nights: those }, witness, evidence });
      for await (const { light, why } of replayer.nights()) if (light !== 'green') throw new Error(String(why));
      await replayer.close();
    }

    async function* pathsOf(those: AsyncIterable<NightEvidence>): AsyncIterable<string> {
      for await (const { histories } of those) yield evidence.path('histories', `${histories[0]!.sha256}.json.gz`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function* none(): AsyncIterable<never> {}

/** Recorded histories of what destroys. */
function recorded(): string[] {
  return ['execute-retention', 'sweep-retention'].flatMap((process) => {
    const folder = packagePath('test/histories', process);
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  });
}

/** The files are read here too: what differs is only what the strict one does more. */
async function replayPlainly(codePath: string, paths: AsyncIterable<string>): Promise<void> {
  const histories = async function* () {
    for await (const path of paths) {
      const json: unknown = JSON.parse(gunzipSync(await readFile(path)).toString());
      yield { workflowId: 'plain', history: historyFromJSON(json) };
    }
  };
  const options = { workflowBundle: { codePath }, dataConverter, sinks: quietSinks };
  for await (const { error } of Worker.runReplayHistories(options, histories())) if (error) throw error;
}
