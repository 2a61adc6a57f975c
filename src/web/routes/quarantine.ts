import { changeProfile } from '../../db/profiles';
import { destroyHeldText, type HeldText, readHeldTexts, rewriteHeldText } from '../../db/quarantine';
import { cut, onOneLine } from '../../intake/fields';
import { maskPeopleNumbers } from '../../intake/people-numbers';
import { period } from '../../policy/purposes';
import { type SensitiveCode, sift } from '../../rules/withheld';
import { formatMoment } from '../../text/format';
import { sensitiveText } from '../../text/sensitive';
import { profileTexts } from '../../text/site/profile';
import type { Profile, ResumeEntry, ResumeSection } from '../../types/people';
import { fieldModel } from '../form-fields';
import { warningOf } from '../free-texts';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route } from '../visit';

export const quarantineRoutes: Route[] = [
  { method: 'GET', path: '/me/held', purpose: 'data-requests', answer: signedIn((visit) => heldPage(visit)) },
  { method: 'POST', path: '/me/held/:id', purpose: 'data-requests', answer: signedIn(decide) },
];

/** What looks sensitive, in her own words, with what she can do about it: leave it out or rewrite it. Keeping it is not offered. */
async function heldPage(visit: PersonVisit, again: string | null = null): Promise<Page> {
  const { deps, language, person, query } = visit;
  const { held: t, back } = profileTexts[language];
  const texts = await readHeldTexts(deps.db.sql, person.id);
  return {
    view: 'held',
    path: '/me/held',
    title: t.heading,
    status: again ? 422 : 200,
    model: {
      t,
      back,
      done: query['done'] === '1' ? t.done : null,
      warning: warningOf(language),
      choices: sensitiveText[language].choices,
      question: sensitiveText[language].question,
      notKept: sensitiveText[language].notKept,
      texts: texts.map((text) => ({
        ...heldModel(text, visit),
        problem: text.id === again ? t.stillSensitive : null,
      })),
    },
  };
}

function heldModel({ id, codes, text, until }: HeldText, { language }: PersonVisit) {
  const { found } = sensitiveText[language].question;
  const t = profileTexts[language].held;
  const area = fieldModel({ values: { text }, errors: [] }, language, 'text', { label: t.rewrite });
  return {
    action: `/${language}/me/held/${id}`,
    found: codes.map((code) => found(code as SensitiveCode)),
    until: t.until(formatMoment(until, language)),
    area: { ...area, id: `text-${id}` },
  };
}

async function decide(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, params, person } = visit;
  const texts = await readHeldTexts(deps.db.sql, person.id);
  const held = texts.find(({ id }) => id === params['id']);
  const done = { to: `/${language}/me/held?done=1` };
  // Decided before, or its days are over: nothing is left to decide.
  if (!held) return done;
  if (body['decision'] === 'change') return rewrite(visit, held, done);
  if (body['decision'] !== 'leave-out') throw Object.assign(new Error('not this form'), { statusCode: 400 });
  await deps.db.change(now, 'person', async (tx, note) => {
    await destroyHeldText(tx, note, { id: held.id, outcome: 'left-out', at: now });
  });
  return done;
}

/** Characters looked at, and characters kept, as in the forms. */
const maxRawLength = 10_000;
const maxLength = 2000;

/** The new words go through the same door: into the profile where they are harmless, else they wait in place of the old. */
async function rewrite(visit: PersonVisit, held: HeldText, done: Answer): Promise<Answer> {
  const { body, deps, now, person, policy } = visit;
  const given = typeof body['text'] === 'string' ? body['text'].slice(0, maxRawLength) : '';
  // Masked before it is cut: half a number would not be seen.
  const text = cut(maskPeopleNumbers(given).text, maxLength);
  const codes = [...new Set(sift({ text }, ['text']).withheld.flatMap((passage) => passage.codes))];
  if (codes.length > 0) {
    await deps.db.change(now, 'person', (tx) => rewriteHeldText(tx, held.id, { codes, text }));
    return heldPage(visit, held.id);
  }
  await deps.db.change(now, 'person', async (tx, note) => {
    const isFirst = await destroyHeldText(tx, note, { id: held.id, outcome: 'changed', at: now });
    if (!isFirst || text === '') return;
    await changeProfile(tx, person.id, { at: now, travelKm: period(policy, 'travel-km') }, (profile) =>
      putBack(profile, held, text),
    );
    note({ event: 'profile.changed', subject: person.id });
  });
  return done;
}

/** Where it was entered: another line of a list, more of a text, or the line itself. An entry that is gone takes nothing back. */
function putBack(profile: Profile, { field, entryId }: HeldText, text: string): Profile {
  const { resume } = profile;
  if (field === 'titles') return { ...profile, titles: [...profile.titles, lineOf(text, 120)].slice(0, 5) };
  if (field === 'skills') return { ...profile, skills: [...profile.skills, lineOf(text, 100)].slice(0, 50) };
  if (field === 'summary') return { ...profile, resume: { ...resume, summary: joined(resume.summary, text) } };
  const [section, name] = field.split('.') as [ResumeSection, string];
  if (!Object.hasOwn(resume, section)) return profile;
  const entries = (resume[section] as ResumeEntry[]).map((entry) =>
    entry.id === entryId ? { ...entry, [name]: backInto(entry, name, text) } : entry,
  );
  return { ...profile, resume: { ...resume, [section]: entries } };
}

function backInto(entry: ResumeEntry, name: string, text: string): string {
  const there = (entry as unknown as Record<string, string>)[name] ?? '';
  return name === 'summary' ? joined(there, text) : lineOf(text, 80);
}

function joined(there: string | null, more: string): string {
  return cut([there, more].filter(Boolean).join('\n'), maxLength);
}

function lineOf(text: string, length: number): string {
  return cut(onOneLine(text), length);
}
