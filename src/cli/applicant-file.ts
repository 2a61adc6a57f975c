import { readApplicant } from '../db/applicants';
import { readFileCopy } from '../db/file-copy';
import { fileDocument } from '../policy/file-document';
import { fileWrittenText } from '../text/cli/imports';
import type { ApplicantId } from '../types/ids';
import { decide, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';
import { writeNewFile } from './new-file';
import { Refusal } from './refusal';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * [14] The copy of somebody's file, for who cannot sign in: the same as her own page gives, made by a member of staff. The file is new
 * and readable by its owner only, and the ledger names who made it.
 * @throws Refusal `unknown-applicant`, `unknown-staff`, `file-unwritable`
 */
export function writeFileCopy(io: Io, wanted: string, { as, out }: { as: string; out: string }): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) => {
    const { at, db } = company;
    const staff = await staffNamed(company, as);
    const person = uuid.test(wanted) ? await readApplicant(db.sql, wanted as ApplicantId) : null;
    if (!person) throw new Refusal('unknown-applicant', {});
    const copy = await readFileCopy(db.sql, person.id);
    const rows = copy.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const text = fileDocument(copy, await company.readPolicy(at), person.id, at);
    const facts = { form: 'file', tables: copy.tables.length, rows };
    await writeNewFile(out, text, () =>
      decide(company, staff, async (_, note) => note({ event: 'file.copied', subject: person.id, facts })),
    );
    return { json: { id: person.id, tables: copy.tables.length, rows }, text: fileWrittenText(rows) };
  });
}
