import { randomUUID } from 'node:crypto';
import { readProfile } from '../../db/applicants';
import { changeProfile } from '../../db/profiles';
import { parseEntry } from '../../intake/forms';
import { period } from '../../policy/purposes';
import { freeFields, resumeSections } from '../../rules/profile-texts';
import { sift } from '../../rules/withheld';
import { formTexts } from '../../text/site/forms';
import { profileTexts } from '../../text/site/profile';
import { emptyProfile, type Resume, type ResumeEntry, type ResumeSection } from '../../types/people';
import { type FormState, emptyForm, errorSummary, fieldModel } from '../form-fields';
import { keepApart, takeWarning, warningOf } from '../free-texts';
import { monthShown } from '../profile-sections';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const entryRoutes: Route[] = [
  { method: 'GET', path: '/me/profile/:section/:entry', purpose: 'account-storage', answer: signedIn(openEntry) },
  { method: 'POST', path: '/me/profile/:section/:entry', purpose: 'account-storage', answer: signedIn(saveEntry) },
  {
    method: 'POST',
    path: '/me/profile/:section/:entry/remove',
    purpose: 'account-storage',
    answer: signedIn(removeEntry),
  },
];

const mostEntries = 30;

/** The section and the entry of the address; `new` is an entry that is not there yet. */
async function entryOf(visit: PersonVisit): Promise<{ section: ResumeSection; entry: ResumeEntry | null }> {
  const { deps, params, person } = visit;
  const section = resumeSections.find((name) => name === params['section']);
  const resume = (await readProfile(deps.db.sql, person.id))?.resume ?? emptyProfile.resume;
  const entries: ResumeEntry[] = section ? resume[section] : [];
  const entry = entries.find(({ id }) => id === params['entry']) ?? null;
  const isMissing = entry === null && (params['entry'] !== 'new' || entries.length >= mostEntries);
  if (!section || isMissing) throw Object.assign(new Error('no such entry'), { statusCode: 404 });
  return { section, entry };
}

async function openEntry(visit: PersonVisit): Promise<Page> {
  const { section, entry } = await entryOf(visit);
  return entryPage(visit, section, entry, entry ? { values: valuesOf(entry), errors: [] } : emptyForm);
}

function valuesOf(entry: ResumeEntry): Record<string, unknown> {
  const months = Object.entries(entry).map(([name, value]) =>
    name.endsWith('Date') ? [name, value === null ? '' : monthShown(String(value))] : [name, value],
  );
  return Object.fromEntries(months) as Record<string, unknown>;
}

function entryPage(
  visit: PersonVisit,
  section: ResumeSection,
  entry: ResumeEntry | null,
  form: FormState,
  problem: string | null = null,
): Page {
  const { language } = visit;
  const { entries: t, backToProfile } = profileTexts[language];
  const { fields, area, labels } = inputsOf(visit, section, form);
  const action = `/${language}/me/profile/${section}/${entry?.id ?? 'new'}`;
  const heading = entry ? t.edit[section] : t.add[section];
  return {
    view: 'profile-entry',
    path: `/me/profile/${section}/${entry?.id ?? 'new'}`,
    title: heading,
    status: form.errors.length > 0 || problem ? 422 : 200,
    model: {
      t,
      heading,
      problem,
      backToProfile,
      action,
      remove: entry ? `${action}/remove` : null,
      warning: warningOf(language),
      summary: errorSummary(form, language, labels, fields[0]!.name),
      fields,
      area,
    },
  };
}

function inputsOf({ language }: PersonVisit, section: ResumeSection, form: FormState) {
  const { labels: t, monthHint } = profileTexts[language].entries;
  const labels: Record<string, string> = {
    work: { position: t.position, name: t.employer, startDate: t.startDate, endDate: t.endDate },
    education: { area: t.area, studyType: t.studyType, institution: t.institution },
    certificates: { name: t.certificate, issuer: t.issuer },
  }[section];
  const fields = Object.entries(labels).map(([name, label]) =>
    fieldModel(form, language, name, {
      label,
      maxLength: name.endsWith('Date') ? 7 : 120,
      ...(name.endsWith('Date') && { hint: monthHint }),
    }),
  );
  const area = section === 'work' ? fieldModel(form, language, 'summary', { label: t.summary }) : null;
  return { fields, area, labels: { ...labels, summary: t.summary } };
}

async function saveEntry(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person, policy } = visit;
  const { section, entry } = await entryOf(visit);
  const { fields, wasShown, isCurrent } = takeWarning(body, language);
  const form = parseEntry[section](fields);
  if (!form.ok) return entryPage(visit, section, entry, { values: fields, errors: form.errors });
  if (!isCurrent) {
    return entryPage(visit, section, entry, { values: fields, errors: [] }, formTexts[language].wordingChanged);
  }
  const { kept, withheld } = sift<object>(form.value, freeFields[section]);
  const entryId = entry?.id ?? randomUUID();
  await deps.db.change(now, 'person', async (tx, note) => {
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, (profile) => ({
      ...profile,
      resume: withEntry(profile.resume, section, { ...kept, id: entryId } as ResumeEntry),
    }));
    await keepApart(tx, note, visit, { place: section, entryId, withheld, wasShown });
    note({ event: 'profile.changed', subject: person.id });
  });
  return { to: withheld.length > 0 ? `/${language}/me/held` : `/${language}/me/profile#${section}` };
}

/** In its place, or first: the newest stands on top, as the standard lists them. */
function withEntry(resume: Resume, section: ResumeSection, entry: ResumeEntry): Resume {
  const entries: ResumeEntry[] = resume[section];
  const isKnown = entries.some(({ id }) => id === entry.id);
  const changed = isKnown ? entries.map((one) => (one.id === entry.id ? entry : one)) : [entry, ...entries];
  return { ...resume, [section]: changed };
}

async function removeEntry(visit: PersonVisit): Promise<Answer> {
  const { deps, language, now, person, policy } = visit;
  const { section, entry } = await entryOf(visit);
  await deps.db.change(now, 'person', async (tx, note) => {
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, (profile) => ({
      ...profile,
      resume: { ...profile.resume, [section]: profile.resume[section].filter(({ id }) => id !== entry?.id) },
    }));
    note({ event: 'profile.changed', subject: person.id });
  });
  return { to: `/${language}/me/profile#${section}` };
}
