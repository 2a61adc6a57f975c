import { putProfile, readProfile, updateApplicant } from '../../db/applicants';
import { findPlaces } from '../../db/board';
import { isSuppressed, liveConsents } from '../../db/consents';
import { type Profile as ProfileForm, parseProfile } from '../../intake/forms';
import { accountTexts } from '../../text/site/account';
import type { FieldError } from '../../types/intake';
import type { Metadata } from '../../types/matching';
import type { Language } from '../../types/language';
import { consentsOf } from '../consent-list';
import type { FormState } from '../form-fields';
import { matchesOf } from '../match-list';
import { profileModel, profileValues } from '../profile-form';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const meRoutes: Route[] = [
  { method: 'GET', path: '/me', answer: signedIn((visit) => myPage(visit)) },
  { method: 'POST', path: '/me/profile', answer: signedIn(saveProfile) },
];

/** Everything about her on one page: what was found, what she allowed, and what we search with. */
async function myPage(visit: PersonVisit, form?: FormState): Promise<Page> {
  const { deps, language, person, query } = visit;
  const { sql } = deps.db;
  const t = accountTexts[language];
  const [profile, matches, live, isStopped, consents] = await Promise.all([
    readProfile(sql, person.id),
    matchesOf(visit),
    liveConsents(sql, person.id),
    isSuppressed(sql, person.id, 'digest'),
    consentsOf(visit),
  ]);
  const saved = form ? undefined : query['saved'];
  const shown = form ?? { values: profileValues(profile, person.phone), errors: [] };
  const heading = t.heading(person.givenName);
  return {
    view: 'me',
    path: '/me',
    title: t.title,
    status: form ? 422 : 200,
    model: {
      t,
      heading,
      saved: isSavable(saved) ? t.saved[saved] : null,
      masked: query['masked'] === '1' && !form ? t.profile.masked : null,
      matches,
      noMatches: matches.length > 0 ? null : live.includes('matching') ? t.matches.none : t.matches.noConsent,
      consents,
      digests: isStopped
        ? { text: t.digests.off, action: `/${language}/me/digests/resume`, button: t.digests.resume }
        : { text: t.digests.on, action: `/${language}/me/digests/stop`, button: t.digests.stop },
      profile: profileModel(visit, shown),
      understood: profile && live.includes('matching') ? understood(profile.metadata, language) : null,
    },
  };
}

function isSavable(saved: string | undefined): saved is 'profile' | 'consents' | 'digests' {
  return saved === 'profile' || saved === 'consents' || saved === 'digests';
}

/** What the tagger made of her words, so that she can correct it (GDPR art. 15(1)(h)). */
function understood(metadata: Metadata | null, language: Language) {
  const t = accountTexts[language].understood;
  if (!metadata) return { text: t.notYet, labels: [] };
  const labels = metadata.occupations.map(({ reason }) => t.because(reason.label));
  return { text: labels.length > 0 ? null : t.nothing, labels };
}

async function saveProfile(visit: PersonVisit): Promise<Answer> {
  const { language, body } = visit;
  const form = parseProfile(body);
  if (!form.ok) return myPage(visit, { values: body, errors: form.errors });
  await store(visit, form.value);
  return { to: `/${language}/me?saved=profile${isMasked(form.warnings) ? '&masked=1' : ''}` };
}

async function store({ deps, now, person }: PersonVisit, { phone, ...fields }: ProfileForm): Promise<void> {
  const [place] = await findPlaces(deps.db.sql, fields.postcode);
  await deps.db.change(now, 'person', async (tx, note) => {
    const { givenName, familyName, language } = person;
    await updateApplicant(tx, person.id, { givenName, familyName, language, phone });
    await putProfile(tx, person.id, { ...fields, locality: place?.name ?? null }, now);
    note({ event: 'profile.changed', subject: person.id });
  });
}

function isMasked(warnings: FieldError[]): boolean {
  return warnings.some(({ rule }) => rule === 'register-number' || rule === 'bank-account');
}
