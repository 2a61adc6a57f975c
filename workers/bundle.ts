import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { bundleWorkflowCode, type InjectedSinks } from '@temporalio/worker';
import { packagePath } from '../src/package-root';
import { dataConverter } from '../src/temporal/client';
import type { CommandSinks } from '../workflows/report-commands';

export interface WorkflowBundle {
  codePath: string;
  /** SHA-256 in hex: names the code in histories, as the worker's build id. */
  sha256: string;
}

/** Where `npm run build` leaves the bundle that start, demo and commands run: one bundle, one hash. */
export const builtBundlePath = packagePath('dist', 'workflow-bundle.js');

/** Bundles the processes next door to this file: `workflows/` of the sources or of `dist`. */
export async function buildBundle(codePath: string): Promise<WorkflowBundle> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: require.resolve('../workflows'),
    workflowInterceptorModules: [require.resolve('../workflows/report-commands')],
    failureConverterPath: dataConverter.failureConverterPath,
    logger: {
      trace() {},
      debug() {},
      info() {},
      log() {},
      warn() {},
      error: (message) => process.stderr.write(`${message}\n`),
    },
  });
  const relative = withRelativeSourceMap(code);
  await mkdir(dirname(codePath), { recursive: true });
  await writeFile(codePath, relative);
  return { codePath, sha256: sha256(relative) };
}

export async function readBundle(codePath = builtBundlePath): Promise<WorkflowBundle> {
  return { codePath, sha256: sha256(await readFile(codePath, 'utf8')) };
}

/** Nobody listens while a process lives: commands go to the server. Without it the SDK would complain of a sink that nobody gave. */
export const quietSinks: InjectedSinks<CommandSinks> = {
  commands: { report: { fn: () => {}, callDuringReplay: false } },
};

const inlineSourceMap = /^(\/\/# sourceMappingURL=data:application\/json;[^,]*base64,)(\S+)$/m;

/** The folder of the build must not decide the hash, so the source map forgets it. */
function withRelativeSourceMap(code: string): string {
  return code.replace(inlineSourceMap, (_, prefix: string, base64: string) => {
    const map = Buffer.from(base64, 'base64').toString('utf8').replaceAll(resolve(packagePath()), '.');
    return prefix + Buffer.from(map).toString('base64');
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
