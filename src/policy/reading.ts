import * as v from 'valibot';
import { parseDocument } from 'yaml';

export interface PolicyFinding {
  file: string;
  /** Path inside the file, `purposes.matching.basis`; empty for the file as a whole. */
  path: string;
  reason: string;
}

/** The checked content of one YAML text; undefined when it has mistakes, which are then added to `findings`. */
export function readYaml<Schema extends v.GenericSchema>(
  file: string,
  text: string | undefined,
  schema: Schema,
  findings: PolicyFinding[],
): v.InferOutput<Schema> | undefined {
  if (text === undefined) {
    findings.push({ file, path: '', reason: 'is missing' });
    return undefined;
  }
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    findings.push(...document.errors.map((error) => ({ file, path: '', reason: error.message })));
    return undefined;
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  findings.push(...result.issues.map((issue) => ({ file, path: v.getDotPath(issue) ?? '', reason: issue.message })));
  return undefined;
}
