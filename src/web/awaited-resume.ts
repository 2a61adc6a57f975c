import { readProfile } from '../db/applicants';
import { accountTexts } from '../text/site/account';
import type { PersonVisit } from './visit';

/** For who came from a file: her résumé was not stored before she agreed, so it is not here yet (promise 13). Null where nothing is awaited. */
export async function awaitedResume({ deps, language, person }: PersonVisit) {
  if (person.source === 'site' || (await readProfile(deps.db.sql, person.id))) return null;
  const { heading, paragraphs, link } = accountTexts[language].awaited;
  return { heading, paragraphs: paragraphs(person.source), link, href: `/${language}/me/profile/resume` };
}
