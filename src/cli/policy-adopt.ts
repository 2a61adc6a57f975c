import { writeFile } from 'node:fs/promises';
import { adopt } from '../../workers/shipped';
import { insertStatement } from '../db/policies';
import { type Adoption, draftBindings } from '../policy/bindings';
import { adoptedText, unboundText } from '../text/cli/policy';
import { decide, staffNamed, withCompany } from './company';
import { textOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

export interface Adopting {
  draft?: string;
  as: string;
}

/** Takes a text with the bindings committed for exactly this text. Without them it only proposes: it never guesses. */
export async function adoptFile(io: Io, file: string, { draft, as }: Adopting): Promise<Answer> {
  const text = await textOf(file);
  const adoption = adopt(text);
  const { sha256, sentences, bindings, findings } = adoption;
  if (findings.length > 0) {
    const reasons = findings.map((finding) => `${finding.file} ${finding.path}: ${finding.reason}`);
    throw new Refusal('bindings-wrong', { reasons });
  }
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    if (!bindings) return propose(adoption, draft);
    const outcome = await decide<'adopted' | 'unchanged'>(company, staff, async (tx, note) => {
      if (!(await insertStatement(tx, { sha256, text, bindings }, company.at, staff.id))) return 'unchanged';
      note({ event: 'statement.adopted', facts: { sha256, sentences: sentences.length } });
      return 'adopted';
    });
    const json = { outcome, sha256, sentences: sentences.length, promisesBound: Object.keys(bindings.promises).length };
    return { json, text: adoptedText(json) };
  });
}

async function propose(adoption: Adoption, draft: string | undefined): Promise<Answer> {
  const { sha256, sentences, proposal } = adoption;
  if (draft !== undefined) {
    // A draft that somebody completed is never written over.
    await writeFile(draft, draftBindings(adoption), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal('file-unwritable', { code: error.code ?? 'unknown' });
    });
  }
  const json = { outcome: 'unbound', sha256, sentences: sentences.length, proposal, draftWritten: draft !== undefined };
  return { json, text: unboundText(adoption, draft !== undefined), exitCode: 1 };
}
