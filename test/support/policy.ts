import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy, policyFiles } from '../../src/policy/load';
import type { PolicyFile, PolicyReading } from '../../src/policy/load';

const folder = join(__dirname, '../../src/policy');

export function policyTexts(): Record<PolicyFile, string> {
  const entries = policyFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return Object.fromEntries(entries) as Record<PolicyFile, string>;
}

/** The project's own policy; a test that gets this far without one has nothing to prove. */
export function ownPolicy(): Extract<PolicyReading, { ok: true }> {
  const reading = parsePolicy(policyTexts());
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings, null, 2));
  return reading;
}

/** The findings for the policy with one file changed. */
export function findingsWith(file: PolicyFile, from: string | RegExp, to: string): string[] {
  const texts = policyTexts();
  const changed = texts[file].replace(from, to);
  if (changed === texts[file]) throw new Error(`${file} does not hold what should be changed`);
  const reading = parsePolicy({ ...texts, [file]: changed });
  return reading.ok ? [] : reading.findings.map(({ file, path, reason }) => `${file} ${path} ${reason}`);
}

export function bindingFiles(): Record<string, string> {
  const names = readdirSync(join(folder, 'bindings'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'bindings', name), 'utf8')]));
}

export function ownStatement(): string {
  return readFileSync(join(folder, 'statement.nl.txt'), 'utf8');
}
