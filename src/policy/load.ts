import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import type { PolicyVersion } from '../types/ids';
import { obligationSchema, promisesSchema } from './promise-schema';
import { readYaml } from './reading';
import type { PolicyFinding } from './reading';
import { crossFindings } from './references';
import {
  categoriesSchema,
  conflictsSchema,
  controllerSchema,
  documentSchema,
  purposesSchema,
  recipientsSchema,
  termsSchema,
  valuesSchema,
} from './schema';
import type { PolicyDocument, PromiseRow } from './schema';

/** The policy's files under src/policy: whoever reads them hands `parsePolicy` their texts under these names. */
export const policyFiles = [
  'controller.yaml',
  'purposes.yaml',
  'categories.yaml',
  'recipients.yaml',
  'periods.yaml',
  'conflicts.yaml',
  'promises.yaml',
  'terms.yaml',
] as const;

export type PolicyFile = (typeof policyFiles)[number];

export type Policy = PolicyDocument & { version: PolicyVersion };

/**
 * `policy` decides and is versioned. `promises` adds which line of the statement a promise comes from and what keeps it:
 * that belongs to this release of the software, so better code does not make a new policy.
 */
export type PolicyReading =
  { ok: true; policy: Policy; promises: PromiseRow[] } | { ok: false; findings: PolicyFinding[] };

/** Reads the policy from the texts of its files; every mistake is reported with its file and path, none is mended. */
export function parsePolicy(texts: Partial<Record<PolicyFile, string>>): PolicyReading {
  const findings: PolicyFinding[] = [];
  function read<Schema extends v.GenericSchema>(file: PolicyFile, schema: Schema): v.InferOutput<Schema> | undefined {
    return readYaml(file, texts[file], schema, findings);
  }
  const controller = read('controller.yaml', controllerSchema);
  const purposes = read('purposes.yaml', purposesSchema);
  const categories = read('categories.yaml', categoriesSchema);
  const recipients = read('recipients.yaml', recipientsSchema);
  const values = read('periods.yaml', valuesSchema);
  const conflicts = read('conflicts.yaml', conflictsSchema);
  const promises = read('promises.yaml', promisesSchema);
  const terms = read('terms.yaml', termsSchema);
  if (!controller || !purposes || !categories || !recipients || !values || !conflicts || !promises || !terms) {
    return { ok: false, findings };
  }
  const obligations = promises.map((row) => v.parse(v.object(obligationSchema.entries), row));
  const document = { controller, purposes, ...categories, recipients, values, conflicts, terms, promises: obligations };
  findings.push(...crossFindings(document));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, policy: versioned(document), promises };
}

/**
 * The policy from the document that the database keeps; its version follows from the content alone.
 * Throws a ValiError when the document is not a policy of this release.
 */
export function policyOfDocument(document: unknown): Policy {
  return versioned(v.parse(documentSchema, document));
}

/** What the database keeps of a policy: everything its version is made of. */
export function documentOf(policy: Policy): PolicyDocument {
  return v.parse(v.object(documentSchema.entries), policy);
}

/** Canonical JSON (RFC 8785), so that the order of keys in a file or in jsonb does not make another policy. */
function versioned(document: PolicyDocument): Policy {
  const version = createHash('sha256').update(canonicalize(document)!).digest('hex') as PolicyVersion;
  return { ...document, version };
}
