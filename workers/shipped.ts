import { readdirSync, readFileSync } from 'node:fs';
import type { SearchWords } from '../src/db/vocabulary';
import { packagePath } from '../src/package-root';
import { type Adoption, adoptStatement } from '../src/policy/bindings';
import { parsePolicy, type Policy, policyFiles } from '../src/policy/load';
import type { PromiseRow } from '../src/policy/schema';
import { loadVocabulary, occupationRows, placeRows } from '../src/vocabulary/load';

/**
 * The policy that this release ships with, and what keeps each promise.
 * @throws Error listing everything that is wrong with its files
 */
export function shippedPolicy(): { policy: Policy; promises: PromiseRow[] } {
  const texts = Object.fromEntries(
    policyFiles.map((file) => [file, readFileSync(packagePath('src/policy', file), 'utf8')]),
  );
  const reading = parsePolicy(texts);
  if (reading.ok) return reading;
  const findings = reading.findings.map(({ file, path, reason }) => `  ${file} ${path}: ${reason}`);
  throw new Error(`The policy in src/policy is not valid:\n${findings.join('\n')}`);
}

/** The statement of the fictitious company, shown until the company adopts its own. */
export function shippedStatement(): string {
  return readFileSync(packagePath('src/policy/statement.nl.txt'), 'utf8');
}

/** Numbers a statement's text and finds its committed bindings. */
export function adopt(text: string): Adoption {
  const folder = packagePath('src/policy/bindings');
  const files = Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );
  return adoptStatement(text, files, shippedPolicy().promises);
}

export function searchWords(): SearchWords {
  const vocabulary = loadVocabulary();
  return {
    occupations: [...occupationRows(vocabulary)],
    places: [...placeRows(vocabulary)].map(({ postcode, locality, lat, lon }) => ({
      postcode,
      name: locality,
      lat,
      lon,
    })),
  };
}
