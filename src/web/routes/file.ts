import { readFileCopy } from '../../db/file-copy';
import { fileDocument } from '../../policy/file-document';
import { readableFile } from '../../text/file-copy';
import { formatMoment } from '../../text/format';
import { fileTexts } from '../../text/site/file';
import { profileTexts } from '../../text/site/profile';
import { signedIn } from '../session';
import type { Answer, PersonVisit, Route } from '../visit';

export const fileRoutes: Route[] = [
  { method: 'POST', path: '/me/file', purpose: 'data-requests', answer: signedIn(copyFile), isScarce: true },
];

/** [14] Everything that stands about her, at once: to read and print, or as a file. A copy is a POST, for the ledger says that it was made. */
async function copyFile(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person, policy } = visit;
  const form = body['as'] === 'file' ? 'file' : 'page';
  const copy = await readFileCopy(deps.db.sql, person.id);
  const rows = copy.tables.reduce((sum, table) => sum + table.rows.length, 0);
  await deps.db.change(now, 'person', async (_, note) => {
    note({ event: 'file.copied', subject: person.id, facts: { form, tables: copy.tables.length, rows } });
  });
  if (form === 'file') {
    const text = fileDocument(copy, policy, person.id, now);
    return { text, status: 200, file: { name: 'dossier.json', type: 'application/json; charset=utf-8' } };
  }
  const t = fileTexts[language];
  const titles = Object.entries(policy.purposes).map(([id, { title }]) => [id, title[language]]);
  const purposes = Object.fromEntries(titles) as Record<string, string>;
  return {
    view: 'file',
    path: null,
    title: t.heading,
    model: {
      t,
      back: profileTexts[language].back,
      madeAt: t.madeAt(formatMoment(now, language)),
      ...readableFile(copy, { language, purposes }),
    },
  };
}
