import { randomUUID } from 'node:crypto';
import { changeProfile } from '../../db/profiles';
import { type OwnResume, readOwnResume } from '../../intake/own-resume';
import { period } from '../../policy/purposes';
import { type Sifted, sift } from '../../rules/withheld';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import type { Profile, ResumeEntry } from '../../types/people';
import { type FormState, emptyForm, errorSummary, fieldModel } from '../form-fields';
import { freeFields, keepApart, takeWarning, warningOf } from '../free-texts';
import { resumeSections } from '../profile-sections';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const resumeRoutes: Route[] = [
  { method: 'GET', path: '/me/profile/resume', answer: signedIn(async (visit) => resumePage(visit)) },
  { method: 'POST', path: '/me/profile/resume', answer: signedIn(bringIn) },
];

function resumePage(visit: PersonVisit, form: FormState = emptyForm, problem: string | null = null): Page {
  const { language } = visit;
  const { resume: t, backToProfile } = profileTexts[language];
  return {
    view: 'profile-resume',
    path: '/me/profile/resume',
    title: t.heading,
    status: form.errors.length > 0 || problem ? 422 : 200,
    model: {
      t,
      backToProfile,
      problem,
      warning: warningOf(language),
      summary: errorSummary(form, language, { resume: t.label }, 'resume'),
      area: fieldModel(form, language, 'resume', { label: t.label, hint: t.hint }),
    },
  };
}

/** The same door as the forms: known fields only, numbers masked, what is sensitive kept apart. */
async function bringIn(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person, policy } = visit;
  const { fields, wasShown, isCurrent } = takeWarning(body, language);
  const text = typeof fields['resume'] === 'string' ? fields['resume'] : '';
  const reading = readOwnResume(text);
  if (!reading.ok) return resumePage(visit, { values: fields, errors: reading.errors });
  if (!isCurrent) return resumePage(visit, { values: fields, errors: [] }, formTexts[language].wordingChanged);
  const own = siftResume(reading.value);
  await deps.db.change(now, 'person', async (tx, note) => {
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, own.into);
    for (const [index, part] of own.parts.entries()) {
      await keepApart(tx, note, visit, { ...part, wasShown: wasShown && index === 0 });
    }
    note({ event: 'profile.changed', subject: person.id });
  });
  const leftOut = [...new Set(reading.warnings.map(({ field }) => field))].slice(0, 20).join(' ');
  return { to: `/${language}/me/profile?done=resume${leftOut && `&left-out=${encodeURIComponent(leftOut)}`}` };
}

/** What of a résumé may be stored, part by part, and how it comes into the profile. */
function siftResume({ languages, work, education, certificates, ...texts }: OwnResume) {
  const form = sift(texts, freeFields.profile);
  const sections = { work, education, certificates };
  const entries = resumeSections.map((section) => ({
    section,
    sifted: sections[section].map((entry) => ({
      id: randomUUID(),
      ...sift<object>(entry, freeFields[section]),
    })),
  }));
  const parts = [
    { place: 'profile' as const, withheld: form.withheld },
    ...entries.flatMap(({ section, sifted }) =>
      sifted.map(({ id, withheld }) => ({ place: section, entryId: id, withheld })),
    ),
  ];
  const into = (profile: Profile): Profile => {
    const brought = entries
      .filter(({ sifted }) => sifted.length > 0)
      .map(({ section, sifted }) => [section, sifted.map(({ id, kept }) => ({ ...kept, id }) as ResumeEntry)] as const);
    return {
      ...profile,
      titles: joined(form.kept.titles, profile.titles, 5),
      skills: joined(form.kept.skills, profile.skills, 50),
      languages: { ...profile.languages, ...languages },
      resume: { ...profile.resume, summary: summaryOf(form, profile), ...Object.fromEntries(brought) },
    };
  };
  return { parts, into };
}

function joined(brought: string[], there: string[], most: number): string[] {
  return [...new Set([...brought, ...there])].slice(0, most);
}

function summaryOf({ kept }: Sifted<{ summary: string | null }>, { resume }: Profile): string | null {
  return kept.summary || resume.summary;
}
