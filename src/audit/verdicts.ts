import { runInNewContext } from 'node:vm';
import { decide } from '../rules/retention/rules';
import { type EvidenceFolder, type FileFault, sha256Of } from './evidence-folder';

/** What every archived file exports, whatever the rules in it: `decide(rule, facts, { periods, holds, today })`. */
export type VerdictFunction = typeof decide;

export type ReadVerdict = (sha256: string | null) => Promise<VerdictFunction | FileFault>;

/**
 * Reads the verdict functions of earlier releases, each once: a file runs only with the content that its hash names, and with nothing
 * but JavaScript itself at hand. What was decided before they were archived has no name, and asks the function of today.
 */
export function verdictReader(evidence: EvidenceFolder): ReadVerdict {
  const read = new Map<string | null, VerdictFunction | FileFault>([[null, decide]]);
  return async (sha256) => {
    const known = read.get(sha256) ?? (await load(evidence, sha256!));
    read.set(sha256, known);
    return known;
  };
}

async function load(evidence: EvidenceFolder, sha256: string): Promise<VerdictFunction | FileFault> {
  const code = await evidence.read('verdicts', `${sha256}.js`);
  if (!code) return 'missing';
  if (sha256Of(code) !== sha256) return 'changed';
  const exports = {} as { decide: VerdictFunction };
  runInNewContext(code.toString(), { exports }, { filename: `${sha256}.js` });
  return exports.decide;
}
