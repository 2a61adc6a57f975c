import { readApplicant } from '../db/applicants';
import { createSession, findSession } from '../db/links';
import type { Tx } from '../db/connect';
import { lastAcceptance } from '../db/notices';
import type { PurposeId } from '../policy/ids';
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

/** What the contract gives beyond her own data. To see, correct, hide, pause and withdraw are rights: those hang on no contract. */
const contractPurposes: readonly PurposeId[] = ['applicant-account', 'publication', 'sharing-with-customers'];

/**
 * A page for one person; everyone else is led to the sign-in page. Who has not accepted the terms of use as they are now is asked
 * before she opens a page of the contract; a form that she already had before her is taken, so that no words of hers are lost.
 */
export function signedIn(answer: (visit: PersonVisit) => Promise<Answer>): (visit: Visit) => Promise<Answer> {
  return async (visit) => {
    const { isForm, language, purpose, query } = visit;
    const person = await currentPerson(visit);
    if (!person) return { to: `/${language}/sign-in` };
    if (!isForm && contractPurposes.includes(purpose) && !(await hasAcceptedTerms(visit, person.id))) {
      const saved = query['saved'];
      return { to: `/${language}/me/terms${saved ? `?saved=${encodeURIComponent(saved)}` : ''}` };
    }
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
