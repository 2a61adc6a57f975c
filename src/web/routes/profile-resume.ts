import { randomUUID } from 'node:crypto';
import { changeProfile } from '../../db/profiles';
import { holdTexts } from '../../db/quarantine';
import { type OwnResume, mostResumeBytes, readResumeFile } from '../../intake/own-resume';
import { period } from '../../policy/purposes';
import { addDays } from '../../rules/calendar';
import { resumeSections, siftProfile } from '../../rules/profile-texts';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import type { Profile, Withheld } from '../../types/people';
import { type FormState, emptyForm, errorSummary, fieldModel } from '../form-fields';
import { keepApart, takeWarning, warningOf } from '../free-texts';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const resumeRoutes: Route[] = [
  {
    method: 'GET',
    path: '/me/profile/resume',
    purpose: 'account-storage',
    answer: signedIn(async (visit) => resumePage(visit)),
  },
  {
    method: 'POST',
    path: '/me/profile/resume',
    purpose: 'account-storage',
    answer: signedIn(bringIn),
    takesFile: mostResumeBytes,
  },
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
      file: fieldModel(form, language, 'resume', { label: t.label, hint: t.hint }),
    },
  };
}

/** The same door as the forms: known fields only, numbers masked, what is sensitive kept apart, before anything is stored. */
async function bringIn(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person, policy } = visit;
  const { fields, wasShown, isCurrent } = takeWarning(body, language);
  const { resume: file } = fields;
  const reading = readResumeFile(Buffer.isBuffer(file) ? file : Buffer.alloc(0));
  if (!reading.ok) return resumePage(visit, { values: {}, errors: reading.errors });
  if (!isCurrent) return resumePage(visit, emptyForm, formTexts[language].wordingChanged);
  await deps.db.change(now, 'person', async (tx, note) => {
    let withheld: Withheld[] = [];
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, (profile) => {
      const sifted = siftProfile(broughtInto(profile, reading.value));
      ({ withheld } = sifted);
      return sifted.kept;
    });
    await keepApart(tx, note, visit, { place: 'profile', withheld: [], wasShown });
    const until = addDays(now, period(policy, 'quarantine-days'));
    await holdTexts(tx, note, { applicantId: person.id, texts: withheld, at: now, until });
    note({ event: 'profile.changed', subject: person.id });
  });
  const leftOut = [...new Set(reading.warnings.map(({ field }) => field))].slice(0, 20).join(' ');
  return { to: `/${language}/me/profile?done=resume${leftOut && `&left-out=${encodeURIComponent(leftOut)}`}` };
}

/** The résumé in her profile: its lists come in the place of hers, the rest adds to it, and what it does not say stays. */
function broughtInto(profile: Profile, own: OwnResume): Profile {
  const sections = resumeSections.flatMap((section) =>
    own[section].length > 0 ? [[section, own[section].map((entry) => ({ ...entry, id: randomUUID() }))] as const] : [],
  );
  return {
    ...profile,
    titles: joined(own.titles, profile.titles, 5),
    skills: joined(own.skills, profile.skills, 50),
    languages: { ...profile.languages, ...own.languages },
    resume: { ...profile.resume, summary: own.summary ?? profile.resume.summary, ...Object.fromEntries(sections) },
  };
}

function joined(brought: string[], there: string[], most: number): string[] {
  return [...new Set([...brought, ...there])].slice(0, most);
}
