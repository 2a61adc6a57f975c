import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Of } from '../src/audit/evidence-folder';
import { builtBundlePath, type WorkflowBundle } from './bundle';

/** Beside the bundle of its release: the bundle asks steps what to destroy, and the steps ask this. */
const verdictPath = (bundlePath: string) => join(dirname(bundlePath), 'verdict.js');

const rulesFolder = () => dirname(require.resolve('../src/rules/retention/rules'));

/**
 * Puts the function that decides what is destroyed, with all it imports, into one CommonJS file of JavaScript alone, comments and all:
 * any Node can load it decades later, and anybody can read it.
 * @param compiled JavaScript of a module; the compiler left it there unless another one is asked
 * @throws Error where it imports what does not stand beside it: an old verdict would hang on something that nobody archived
 */
export async function buildVerdict(
  bundlePath: string,
  compiled = (file: string) => readFile(file, 'utf8'),
): Promise<void> {
  const modules = new Map<string, string>();
  const collect = async (name: string): Promise<void> => {
    if (modules.has(name)) return;
    if (!/^\.\/[\w-]+$/.test(name)) throw new Error(`the verdict function may not import ${name}`);
    const code = await compiled(require.resolve(join(rulesFolder(), name)));
    modules.set(name, code.replace(/^\/\/# sourceMappingURL=.*$/m, '').trim());
    for (const [, needed] of code.matchAll(/\brequire\(["']([^"']+)["']\)/g)) await collect(needed!);
  };
  await collect('./rules');
  await writeFile(verdictPath(bundlePath), linked(modules));
}

function linked(modules: ReadonlyMap<string, string>): string {
  const wrapped = [...modules].map(([name, code]) => `  '${name}': (exports, require) => {\n${code}\n  },`);
  return `'use strict';
// decide(rule, facts, { periods, holds, today }): what a retention rule says of one subject. It asks for nothing but JavaScript.
const modules = {
${wrapped.join('\n')}
};
const loaded = {};
const load = (name) => {
  if (!loaded[name]) modules[name]((loaded[name] = {}), load);
  return loaded[name];
};
exports.decide = load('./rules').decide;
`;
}

/** @throws Error of the file system where `npm run build` did not make it */
export async function readVerdict(bundlePath = builtBundlePath): Promise<WorkflowBundle> {
  const codePath = verdictPath(bundlePath);
  return { codePath, sha256: sha256Of(await readFile(codePath)) };
}
