import { lockApplicant, readProfile } from '../../db/applicants';
import { countWayOut, findApplication, receiverOf, sendApplication } from '../../db/applications';
import { subjectOfAd } from '../../db/behaviour';
import type { AdPage } from '../../db/board';
import { giveConsent } from '../../db/onboarding';
import { parseApplication } from '../../intake/forms';
import { dayInBrussels } from '../../rules/calendar';
import { waysToApply } from '../../rules/ways-to-apply';
import { fieldLines, fieldNames } from '../../text/application-fields';
import { formatDay } from '../../text/format';
import { applyTexts } from '../../text/site/apply';
import { formTexts } from '../../text/site/forms';
import { jobsTexts } from '../../text/site/jobs';
import { sensitiveText } from '../../text/sensitive';
import { fieldsAlways, fieldsByChoice, type WayToApply } from '../../types/applications';
import { observe } from '../behaviour';
import { emptyForm, errorOf, errorSummary, fieldModel, type FormState } from '../form-fields';
import { noticePage } from '../notice-pages';
import { withOpenAd } from '../open-ad';
import { sensitiveNames } from '../sensitive-names';
import { signedIn } from '../session';
import type { Answer, Page, PersonVisit, Route, Visit } from '../visit';
import { takeWordings, wordingOf } from '../wordings';

export const applyRoutes: Route[] = [
  { method: 'GET', path: '/jobs/:id/apply', purpose: 'sharing-with-customers', answer: signedIn(withOpenAd(showForm)) },
  {
    method: 'POST',
    path: '/jobs/:id/apply',
    purpose: 'sharing-with-customers',
    answer: signedIn(withOpenAd(send)),
    isScarce: true,
  },
  { method: 'GET', path: '/jobs/:id/apply/:way', purpose: 'ad-publication', answer: withOpenAd(wayOut) },
  { method: 'POST', path: '/jobs/:id/apply/:way', purpose: 'ad-publication', answer: withOpenAd(goOut) },
];

/** The click stands below the notice; what is kept of it is a count (promise 16). */
async function goOut({ deps, language, now, params }: Visit, ad: AdPage): Promise<Answer> {
  const way = wayOf(params, ad);
  await countWayOut(deps.db.sql, ad.id, way, dayInBrussels(now));
  return { to: `/${language}/jobs/${ad.id}/apply/${way}` };
}

/** The last page of ours. A form may not lead to another site (`form-action`), so the way on is a link here. */
async function wayOut({ language, params, policy }: Visit, ad: AdPage): Promise<Page> {
  const way = wayOf(params, ad);
  const { out } = applyTexts[language];
  const notice = jobsTexts[language].direct(policy.controller.tradeName);
  const mailboxes = ad.contacts.flatMap(({ email }) => (email ? [email] : []));
  const onward =
    way === 'link'
      ? [{ href: ad.applyUrl, text: `${out.link}: ${new URL(ad.applyUrl!).host}` }]
      : mailboxes.map((email) => ({
          href: `mailto:${email}?subject=${encodeURIComponent(ad.title)}`,
          text: `${out.mail} ${email}`,
        }));
  return {
    view: 'way-out',
    path: null,
    title: out.heading(ad.employerName),
    model: {
      heading: out.heading(ad.employerName),
      notice,
      onward,
      backHref: `/${language}/jobs/${ad.id}`,
      back: out.back,
    },
  };
}

function wayOf(params: Record<string, string>, ad: AdPage): Exclude<WayToApply, 'form'> {
  const way = waysToApply(ad).find((offered) => offered === params['way']);
  if (way !== 'link' && way !== 'mail') throw Object.assign(new Error('no such way'), { statusCode: 404 });
  return way;
}

async function showForm(visit: PersonVisit, ad: AdPage): Promise<Page> {
  const { deps, language, person } = visit;
  const t = applyTexts[language];
  const earlier = await findApplication(deps.db.sql, person.id, ad.id);
  if (!earlier) return formPage(visit, ad, emptyForm);
  const links = [{ href: `/${language}/me/disclosures`, text: t.seeApplications }];
  return noticePage({ heading: t.form.heading, paragraphs: [t.applied(formatDay(earlier.at, language))] }, links);
}

async function formPage(visit: PersonVisit, ad: AdPage, form: FormState, problem: string | null = null): Promise<Page> {
  const { deps, language, person } = visit;
  const { sql } = deps.db;
  if (!waysToApply(ad).includes('form')) throw Object.assign(new Error('no such way'), { statusCode: 404 });
  const t = applyTexts[language].form;
  const profile = await readProfile(sql, person.id);
  const { customerName } = await receiverOf(sql, ad.id);
  const shown = <Field extends (typeof fieldsAlways)[number] | (typeof fieldsByChoice)[number]>(field: Field) => ({
    name: field,
    label: fieldNames[language][field],
    lines: fieldLines(field, person, profile, language),
    isTicked: [form.values['fields']].flat().includes(field),
  });
  const choices = fieldsByChoice.map(shown).filter(({ lines }) => lines.length > 0);
  const labels = { fields: t.choose, message: t.message, share: t.consent };
  const summary = errorSummary(form, language, labels, 'message');
  return {
    view: 'apply',
    path: null,
    title: `${t.heading} · ${ad.title}`,
    status: problem || form.errors.length > 0 ? 422 : 200,
    model: {
      t,
      adTitle: ad.title,
      contentLanguage: ad.language,
      action: `/${language}/jobs/${ad.id}/apply`,
      problem,
      summary,
      receiver: t.receiver(customerName),
      always: fieldsAlways.map(shown),
      choices,
      nothingElse: choices.length > 0 ? null : t.nothingElse,
      message: fieldModel(form, language, 'message', { label: t.message, hint: t.messageHint }),
      warning: sensitiveText[language].warning,
      share: {
        name: 'share',
        wording: wordingOf(visit, 'sharing-with-customers'),
        error: errorOf(form, language, 'share') && t.tickMissing,
        isTicked: false,
        isRequired: true,
        label: t.consentTick,
      },
    },
  };
}

/**
 * What he gets, her consent for him and the mail to him are one change. Who applied already, by a second click or an old form, says
 * nothing new: that would bring back a consent she may have withdrawn since.
 */
async function send(visit: PersonVisit, ad: AdPage): Promise<Answer> {
  const { deps, language, now, person, body } = visit;
  const wording = wordingOf(visit, 'sharing-with-customers');
  const { fields, areCurrent } = takeWordings(body, [wording]);
  const form = parseApplication(fields);
  if (!form.ok) return formPage(visit, ad, { values: fields, errors: form.errors });
  if (!areCurrent) return formPage(visit, ad, { values: fields, errors: [] }, formTexts[language].wordingChanged);
  const { message, fields: chosen } = form.value;
  const names = sensitiveNames(message, language);
  if (names) return formPage(visit, ad, { values: fields, errors: [] }, applyTexts[language].form.sensitive(names));
  if (!waysToApply(ad).includes('form')) throw Object.assign(new Error('no such way'), { statusCode: 404 });
  const profile = await readProfile(deps.db.sql, person.id);
  const given = fieldsByChoice.filter(
    (field) => chosen.includes(field) && fieldLines(field, person, profile, language).length > 0,
  );
  const isSent = await deps.db.change(now, 'person', async (tx, note) => {
    // Of two clicks the second waits here, and then sees the application of the first.
    await lockApplicant(tx, person.id);
    if (await findApplication(tx, person.id, ad.id)) return false;
    const { customerId } = await receiverOf(tx, ad.id);
    const consent = { applicantId: person.id, wording, method: 'application form, tick box', customerId };
    await giveConsent(tx, note, consent, now);
    const passed = [...fieldsAlways, ...given, ...(message ? (['message'] as const) : [])];
    await sendApplication(tx, note, { applicantId: person.id, adId: ad.id, message, fields: passed }, now);
    await observe(visit, 'applied', await subjectOfAd(tx, ad.id), tx);
    return true;
  });
  if (!isSent) return { to: `/${language}/jobs/${ad.id}/apply` };
  const masked = form.warnings.length > 0 ? '&masked=1' : '';
  return { to: `/${language}/me/disclosures?done=sent${masked}` };
}
