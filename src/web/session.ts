import { readApplicant } from '../db/applicants';
import { createSession, findSession } from '../db/links';
import type { Tx } from '../db/connect';
import { period } from '../policy/purposes';
import { addMinutes } from '../rules/calendar';
import type { ApplicantId } from '../types/ids';
import type { Applicant } from '../types/people';
import type { Answer, PersonVisit, Visit } from './visit';

/** Who is signed in: confirmed, not restricted, with a session that the policy's hours have not ended. */
export async function currentPerson({ deps, now, sessionToken }: Visit): Promise<Applicant | null> {
  const id = sessionToken === null ? null : await findSession(deps.db.sql, sessionToken, now);
  const person = id && (await readApplicant(deps.db.sql, id));
  return person?.confirmedAt && !person.restrictedAt ? person : null;
}

/** A page for one person; everyone else is led to the sign-in page. */
export function signedIn(answer: (visit: PersonVisit) => Promise<Answer>): (visit: Visit) => Promise<Answer> {
  return async (visit) => {
    const person = await currentPerson(visit);
    return person ? answer({ ...visit, person }) : { to: `/${visit.language}/sign-in` };
  };
}

/** @returns the cookie's value */
export async function openSession(tx: Tx, { policy, now }: Visit, id: ApplicantId): Promise<string> {
  return createSession(tx, id, now, addMinutes(now, period(policy, 'session-hours') * 60));
}
