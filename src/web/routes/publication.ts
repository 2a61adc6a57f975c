import { readProfile } from '../../db/applicants';
import { liveConsents, unpublish } from '../../db/consents';
import { publish, readPublication, readPublished } from '../../db/publications';
import { parsePublication } from '../../intake/forms';
import { publicProfile } from '../../rules/published';
import { formatDay } from '../../text/format';
import { profileTexts } from '../../text/site/profile';
import { type NameShown, namesShown, type PublishableField, publishableFields } from '../../types/people';
import { publishedModel } from '../published-profile';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route, Visit } from '../visit';

export const publicationRoutes: Route[] = [
  {
    method: 'GET',
    path: '/me/publication',
    purpose: 'publication',
    answer: signedIn((visit) => publicationPage(visit)),
  },
  { method: 'POST', path: '/me/publication', purpose: 'publication', answer: signedIn(chooseFields) },
  { method: 'POST', path: '/me/publication/stop', purpose: 'data-requests', answer: signedIn(takeOffline) },
  { method: 'GET', path: '/profiles/:token', purpose: 'publication', answer: publishedPage },
];

interface Choice {
  nameShown: NameShown;
  fields: PublishableField[];
}

/** Nothing is ticked by itself, and the name in full is never the first choice (GDPR art. 25(2)). */
const nothing: Choice = { nameShown: 'none', fields: [] };

async function publicationPage(visit: PersonVisit, preview: Choice | null = null): Promise<Page> {
  const { deps, language, person, query } = visit;
  const { sql } = deps.db;
  const { publication: t, back } = profileTexts[language];
  const [profile, online, live] = await Promise.all([
    readProfile(sql, person.id),
    readPublication(sql, person.id),
    liveConsents(sql, person.id),
  ]);
  const choice = preview ?? online ?? nothing;
  const needs = !profile ? 'needsProfile' : live.includes('publication') ? null : 'needsConsent';
  const done = query['done'];
  return {
    view: 'publication',
    path: '/me/publication',
    title: t.heading,
    model: {
      t,
      back,
      done: done === 'saved' || done === 'stopped' ? t[done] : null,
      needs: needs && { text: t[needs], isConsent: needs === 'needsConsent' },
      online: online && {
        text: t.online(formatDay(online.publishedAt, language)),
        href: `/${language}/profiles/${online.token}`,
        url: `${deps.publicUrl}/${language}/profiles/${online.token}`,
      },
      names: namesShown.map((name) => ({ name, label: t.names[name], isChosen: choice.nameShown === name })),
      fields: {
        name: 'fields',
        legend: t.fieldsLegend,
        hint: t.never,
        error: null,
        options: publishableFields.map((field) => ({
          value: field,
          label: t.fields[field],
          isTicked: choice.fields.includes(field),
        })),
      },
      preview: preview && profile && publishedModel(publicProfile(person, profile, preview), language),
      previewed: preview,
    },
  };
}

/** A preview changes nothing; publishing asks the consent again in the statement that does it. */
async function chooseFields(visit: PersonVisit): Promise<Answer> {
  const { body, deps, language, now, person } = visit;
  const form = parsePublication(body);
  if (!form.ok) throw Object.assign(new Error('not this form'), { statusCode: 400 });
  const { action, ...choice } = form.value;
  if (action === 'preview') return publicationPage(visit, choice);
  const isOnline = await deps.db.change(now, 'person', async (tx, note) => {
    const isDone = await publish(tx, person.id, choice, now);
    const facts = { fields: choice.fields, name: choice.nameShown };
    if (isDone) note({ event: 'profile.published', subject: person.id, facts });
    return isDone;
  });
  return isOnline ? { to: `/${language}/me/publication?done=saved` } : publicationPage(visit, choice);
}

async function takeOffline({ deps, language, now, person }: PersonVisit): Promise<Answer> {
  await deps.db.change(now, 'person', async (tx, note) => {
    if (await unpublish(tx, person.id)) note({ event: 'profile.unpublished', subject: person.id });
  });
  return { to: `/${language}/me/publication?done=stopped` };
}

const tokenForm = /^[\w-]{22}$/;

/**
 * The page others see: the chosen fields as they are now, never indexed and never stored on the way. What is not online is gone,
 * whether it ever was online or not: the answer tells nothing of anybody.
 */
async function publishedPage({ deps, language, params }: Visit): Promise<Page> {
  const token = params['token'] ?? '';
  const found = tokenForm.test(token) ? await readPublished(deps.db.sql, token) : null;
  if (!found) {
    const { gone } = profileTexts[language].publication;
    return {
      view: 'message',
      path: null,
      title: gone.heading,
      status: 410,
      model: { ...gone, links: [] },
    };
  }
  const model = publishedModel(publicProfile(found, found, found), language);
  return { view: 'published', path: `/profiles/${token}`, title: model.heading, model: { profile: model } };
}
