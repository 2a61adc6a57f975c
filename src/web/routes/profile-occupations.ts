import { readProfile } from '../../db/applicants';
import { chooseOccupation, findOccupations, readOccupations, removeOccupation } from '../../db/profiles';
import { cut } from '../../intake/fields';
import { profileTexts } from '../../text/site/profile';
import { emptyForm, fieldModel } from '../form-fields';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const occupationRoutes: Route[] = [
  { method: 'GET', path: '/me/profile/occupations', purpose: 'account-storage', answer: signedIn(occupationsPage) },
  { method: 'POST', path: '/me/profile/occupations', purpose: 'account-storage', answer: signedIn(correct) },
];

/** What the tagger understood and from which words, what she put right, and a search for the right one (GDPR art. 15(1)(h), 16). */
async function occupationsPage({ deps, language, person, query }: PersonVisit): Promise<Page> {
  const { sql } = deps.db;
  const { occupations: t, backToProfile } = profileTexts[language];
  const profile = await readProfile(sql, person.id);
  const seen = profile?.metadata?.occupations ?? [];
  const [chosen, removed] = [profile?.occupationsChosen ?? [], profile?.occupationsRemoved ?? []];
  const sought = cut(query['q'] ?? '', 100);
  const [named, found] = await Promise.all([
    readOccupations(sql, [...seen.map(({ id }) => id), ...chosen, ...removed], language),
    findOccupations(sql, sought, language),
  ]);
  const labelOf = (id: string) => named.find((occupation) => occupation.id === id)?.label ?? id;
  const used = [...new Set([...chosen, ...seen.map(({ id }) => id)])];
  const reasonOf = (id: string) => seen.find((tag) => tag.id === id)?.reason;
  return {
    view: 'profile-occupations',
    path: '/me/profile/occupations',
    title: t.heading,
    model: {
      t,
      backToProfile,
      done: query['done'] === '1' ? t.saved : null,
      used: used.map((id) => ({
        id,
        label: labelOf(id),
        why: chosen.includes(id) ? t.chosen : t.because(reasonOf(id)?.label ?? ''),
      })),
      removed: removed.map((id) => ({ id, label: labelOf(id) })),
      search: fieldModel({ ...emptyForm, values: { q: sought } }, language, 'q', { label: t.label, type: 'search' }),
      found: found.filter(({ id }) => !used.includes(id)),
      nothingFound: sought !== '' && found.length === 0 ? t.none : null,
    },
  };
}

/** Her word counts at once; it survives every new tagging, and the coming night uses it. */
async function correct({ body, deps, language, now, person }: PersonVisit): Promise<Answer> {
  const { decision } = body;
  const [occupation] = await readOccupations(deps.db.sql, [cut(String(body['occupation']), 100)], language);
  if (!occupation || (decision !== 'choose' && decision !== 'remove')) {
    throw Object.assign(new Error('not this form'), { statusCode: 400 });
  }
  const { id, isco, label } = occupation;
  await deps.db.change(now, 'person', async (tx, note) => {
    if (decision === 'remove') await removeOccupation(tx, person.id, id);
    else await chooseOccupation(tx, person.id, { id, isco, confidence: 1, reason: { label, how: 'chosen' } });
    note({ event: 'metadata.corrected', subject: person.id, facts: { decision, occupation: id } });
  });
  return { to: `/${language}/me/profile/occupations?done=1` };
}
