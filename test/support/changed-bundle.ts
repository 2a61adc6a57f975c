import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { packagePath } from '../../src/package-root';

/** Today's processes, but opening one takes a millisecond more. */
export async function bundleOfChanged(): Promise<{ code: string }> {
  const copy = mkdtempSync(join(tmpdir(), 'skillstorm-changed-'));
  try {
    for (const room of ['workflows', 'src/rules', 'src/types', 'src/temporal']) {
      cpSync(packagePath(room), join(copy, room), { recursive: true });
    }
    symlinkSync(packagePath('node_modules'), join(copy, 'node_modules'));
    const steps = join(copy, 'workflows', 'steps.ts');
    const text = readFileSync(steps, 'utf8');
    const changed = text.replace('  const read = await', '  await sleep(1);\n  const read = await');
    if (changed === text) throw new Error('Nothing was changed');
    writeFileSync(steps, `import { sleep } from '@temporalio/workflow';\n${changed}`);
    return await bundleWorkflowCode({
      workflowsPath: join(copy, 'workflows'),
      workflowInterceptorModules: [join(copy, 'workflows', 'report-commands')],
      failureConverterPath: join(copy, 'src/temporal/failure-converter'),
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: (message) => console.error(message) },
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
