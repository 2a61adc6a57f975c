import { readApplicant } from '../db/applicants';
import { createSession, findSession } from '../db/links';
import type { Tx } from '../db/connect';
import { lastAcceptance } from '../db/notices';
import { lawfulPurposeIds } from '../policy/ids';
import { period } from '../policy/purposes';
import { termsOf } from '../policy/terms';
import { addMinutes } from '../rules/calendar';
import type { ApplicantId } from '../types/ids';
import { languages } from '../types/language';
import type { Applicant } from '../types/people';
import type { Answer, PersonVisit, Visit } from './visit';

/** Who is signed in: confirmed, not restricted, with a session that the policy's hours have not ended. */
export async function currentPerson({ deps, now, sessionToken }: Visit): Promise<Applicant | null> {
  const id = sessionToken === null ? null : await findSession(deps.db.sql, sessionToken, now);
  const person = id && (await readApplicant(deps.db.sql, id));
  return person?.confirmedAt && !person.restrictedAt ? person : null;
}

/**
 * A page for one person; everyone else is led to the sign-in page. Who has not accepted the terms of use as they are now is asked
 * first, except where the page serves her rights: those hang on no contract.
 */
export function signedIn(answer: (visit: PersonVisit) => Promise<Answer>): (visit: Visit) => Promise<Answer> {
  return async (visit) => {
    const { language, purpose } = visit;
    const person = await currentPerson(visit);
    if (!person) return { to: `/${language}/sign-in` };
    const isRight = lawfulPurposeIds.some((id) => id === purpose);
    if (!isRight && !(await hasAcceptedTerms(visit, person.id))) return { to: `/${language}/me/terms` };
    return answer({ ...visit, person });
  };
}

/** Whether what she accepted last are the terms as they are now, in whatever language. */
export async function hasAcceptedTerms({ deps, policy }: Visit, id: ApplicantId): Promise<boolean> {
  const accepted = await lastAcceptance(deps.db.sql, id, 'terms');
  return languages.some((language) => termsOf(policy, language).sha256 === accepted?.sha256);
}

/** @returns the cookie's value */
export async function openSession(tx: Tx, { policy, now }: Visit, id: ApplicantId): Promise<string> {
  return createSession(tx, id, now, addMinutes(now, period(policy, 'session-hours') * 60));
}
