import { readProfile, updateApplicant } from '../../db/applicants';
import { findPlaces } from '../../db/places';
import { changeProfile } from '../../db/profiles';
import { parseProfile } from '../../intake/forms';
import { jsonResume } from '../../intake/resume-out';
import { period } from '../../policy/purposes';
import { freeFields } from '../../rules/profile-texts';
import { sift } from '../../rules/withheld';
import { formatLanguage } from '../../text/format';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import { emptyProfile, type ProfileFields } from '../../types/people';
import { observe } from '../behaviour';
import type { FormState } from '../form-fields';
import { keepApart, takeWarning } from '../free-texts';
import { profileModel, profileValues } from '../profile-form';
import { sectionsModel } from '../profile-sections';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const profileRoutes: Route[] = [
  { method: 'GET', path: '/me/profile', purpose: 'account-storage', answer: signedIn((visit) => profilePage(visit)) },
  { method: 'POST', path: '/me/profile', purpose: 'account-storage', answer: signedIn(saveProfile) },
  { method: 'GET', path: '/me/profile.json', purpose: 'data-requests', answer: signedIn(download) },
];

/** Everything she tells about herself: one form for what matching reads, and a list for each section of the résumé. */
async function profilePage(visit: PersonVisit, form?: FormState, problem: string | null = null): Promise<Page> {
  const { deps, language, person, query } = visit;
  const t = profileTexts[language];
  const profile = await readProfile(deps.db.sql, person.id);
  const shown = form ?? { values: profileValues(profile, person.phone), errors: [] };
  const leftOut = query['left-out']?.split(' ').filter((name) => /^[\w.*$]{1,60}$/.test(name)) ?? [];
  return {
    view: 'profile',
    path: '/me/profile',
    title: t.title,
    status: form ? 422 : 200,
    model: {
      t,
      problem,
      done: query['done'] === 'resume' ? t.resume.done : null,
      leftOut: leftOut.length > 0 ? { text: t.resume.leftOut, names: leftOut } : null,
      profile: profileModel(visit, shown),
      sections: sectionsModel(profile?.resume ?? emptyProfile.resume, language),
    },
  };
}

async function saveProfile(visit: PersonVisit): Promise<Answer> {
  const { language, body } = visit;
  const { fields, wasShown, isCurrent } = takeWarning(body, language);
  const form = parseProfile(fields);
  if (!form.ok) return profilePage(visit, { values: fields, errors: form.errors });
  if (!isCurrent) return profilePage(visit, { values: fields, errors: [] }, formTexts[language].wordingChanged);
  const { phone, ...texts } = form.value;
  const { kept, withheld, masked } = sift(texts, freeFields.profile);
  await store(visit, { phone, kept, apart: { place: 'profile', withheld, wasShown } });
  const isMasked =
    masked > 0 || form.warnings.some(({ rule }) => rule === 'register-number' || rule === 'bank-account');
  return { to: `/${language}/me?saved=profile${isMasked ? '&masked=1' : ''}` };
}

async function store(
  visit: PersonVisit,
  { phone, kept, apart }: { phone: string | null; kept: ProfileFields; apart: Parameters<typeof keepApart>[3] },
): Promise<void> {
  const { deps, now, person, policy } = visit;
  const { summary, ...fields } = kept;
  const [place] = await findPlaces(deps.db.sql, fields.postcode ?? '');
  await deps.db.change(now, 'person', async (tx, note) => {
    const { givenName, familyName, language } = person;
    await updateApplicant(tx, person.id, { givenName, familyName, language, phone });
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, (profile) => ({
      ...profile,
      ...fields,
      locality: place?.name ?? null,
      resume: { ...profile.resume, summary: summary || null },
    }));
    await keepApart(tx, note, visit, apart);
    await observe(visit, 'profile-changed', undefined, tx);
    note({ event: 'profile.changed', subject: person.id });
  });
}

/** Hers to take elsewhere (GDPR art. 20). */
async function download({ deps, language, now, person }: PersonVisit): Promise<Answer> {
  const profile = (await readProfile(deps.db.sql, person.id)) ?? emptyProfile;
  const languageName = (code: string) => formatLanguage(code, language);
  const resume = jsonResume(person, profile, { at: now, languageName });
  return {
    text: JSON.stringify(resume, null, 2),
    status: 200,
    file: { name: 'resume.json', type: 'application/json; charset=utf-8' },
  };
}
