import { avoidEmployer, findEmployers, meetEmployer, readAvoided } from '../../db/preferences';
import { cut } from '../../intake/fields';
import { profileTexts } from '../../text/site/profile';
import type { CustomerId } from '../../types/ids';
import { emptyForm, fieldModel } from '../form-fields';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const employerWishRoutes: Route[] = [
  { method: 'GET', path: '/me/employers', purpose: 'account-storage', answer: signedIn(employersPage) },
  { method: 'POST', path: '/me/employers', purpose: 'account-storage', answer: signedIn(change) },
];

async function employersPage({ deps, language, person, query }: PersonVisit): Promise<Page> {
  const { employers: t, back } = profileTexts[language];
  const sought = cut(query['q'] ?? '', 100);
  const [avoided, found] = await Promise.all([readAvoided(deps.db.sql, person.id), findEmployers(deps.db.sql, sought)]);
  return {
    view: 'profile-employers',
    path: '/me/employers',
    title: t.heading,
    model: {
      t,
      back,
      avoided,
      search: fieldModel({ ...emptyForm, values: { q: sought } }, language, 'q', { label: t.label, type: 'search' }),
      found: found.filter(({ id }) => !avoided.some((employer) => employer.id === id)),
      nothingFound: sought !== '' && found.length === 0 ? t.none : null,
    },
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** At once: their ads leave her page and the mails that have not left. */
async function change({ body, deps, language, now, person }: PersonVisit): Promise<Answer> {
  const [id, decision] = [String(body['employer']), body['decision']];
  if (!uuid.test(id) || (decision !== 'avoid' && decision !== 'meet')) {
    throw Object.assign(new Error('not this form'), { statusCode: 400 });
  }
  const customerId = id as CustomerId;
  await deps.db.change(now, 'person', async (tx, note) => {
    const isChanged =
      decision === 'avoid'
        ? await avoidEmployer(tx, person.id, customerId, now)
        : await meetEmployer(tx, person.id, customerId);
    const event = decision === 'avoid' ? 'employer.avoided' : 'employer.met-again';
    if (isChanged) note({ event, subject: person.id, facts: { customer: customerId } });
  });
  return { to: `/${language}/me/employers` };
}
