import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/db/connect';
import { insertPolicy } from '../../src/db/policies';
import type { PurposeId } from '../../src/policy/ids';
import { documentOf, parsePolicy, policyFiles, policyOfDocument } from '../../src/policy/load';
import type { Policy, PolicyFile, PolicyReading } from '../../src/policy/load';

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

/** The project's own policy with purposes shut, as an owner could decide it. */
export function ownPolicyWithout(...purposes: PurposeId[]): Policy {
  const document = structuredClone(documentOf(ownPolicy().policy));
  for (const purpose of purposes) Object.assign(document.purposes[purpose], { offered: false });
  return policyOfDocument(document);
}

/** Puts a policy in force from a moment on. */
export async function adoptPolicy(db: Database, policy: Policy, at: Date): Promise<void> {
  await db.change(at, 'test', (tx) => insertPolicy(tx, policy.version, documentOf(policy), at));
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
