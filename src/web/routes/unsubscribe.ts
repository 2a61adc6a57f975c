import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readApplicant } from '../../db/applicants';
import { findLink } from '../../db/links';
import { stopDigests } from '../../db/onboarding';
import { parseUnsubscribe } from '../../intake/forms';
import { addressHmac } from '../../rules/address';
import { doorTexts } from '../../text/site/door';
import type { Applicant } from '../../types/people';
import { unlimited } from '../limits';
import { buttonPage, noticePage } from '../notice-pages';
import type { Answer, Page, Served, Visit } from '../visit';

interface Options {
  respond(request: FastifyRequest, reply: FastifyReply, route: Served): Promise<FastifyReply>;
}

const url = '/u/:token';
const purpose: Served['purpose'] = 'suppression';

/** Leaving the digests: one click in the mail program (RFC 8058), or one button on a plain page; nobody has to sign in (promise 31). */
export async function unsubscribeRoutes(app: FastifyInstance, { respond }: Options): Promise<void> {
  // RFC 8058 lets mail programs post the one field as multipart too.
  app.addContentTypeParser('multipart/form-data', { parseAs: 'string' }, (_request, body, done) => {
    done(
      null,
      /name="?List-Unsubscribe"?\s+One-Click\s/.test(String(body))
        ? { 'List-Unsubscribe': 'One-Click' }
        : { other: '' },
    );
  });
  app.get(url, (request, reply) => respond(request, reply, { purpose, answer: page }));
  app.post(url, { config: { acceptsForeignForms: true, rateLimit: unlimited } }, (request, reply) =>
    respond(request, reply, { purpose, answer: stop }),
  );
}

async function page(visit: Visit): Promise<Page> {
  const person = await personOf(visit);
  if (!person) return unknownPage(visit);
  const { language } = person;
  return { ...buttonPage(doorTexts[language].unsubscribe, `/u/${visit.params['token']}`), language };
}

/** A second click changes nothing and says the same. */
async function stop(visit: Visit): Promise<Answer> {
  const { deps, now, body } = visit;
  const form = parseUnsubscribe(body);
  if (!form.ok) throw Object.assign(new Error('an unknown field'), { statusCode: 400 });
  const isOneClick = form.value['List-Unsubscribe'] !== undefined;
  const person = await personOf(visit);
  if (!person) return isOneClick ? { text: 'unknown link\n', status: 404 } : unknownPage(visit);
  const emailHmac = addressHmac(deps.keys.suppression, person.email);
  const source = isOneClick ? 'one-click' : 'page';
  await deps.db.change(now, 'person', (tx, note) =>
    stopDigests(tx, note, { applicantId: person.id, emailHmac, source }, now),
  );
  return isOneClick ? { text: 'unsubscribed\n', status: 200 } : stoppedPage(person);
}

async function personOf({ deps, now, params }: Visit): Promise<Applicant | null> {
  const link = await findLink(deps.db.sql, params['token'] ?? '', 'unsubscribe', now);
  return link && readApplicant(deps.db.sql, link.applicantId);
}

function stoppedPage({ language }: Applicant): Page {
  const { heading, paragraphs, receipt, resume, toMyPage } = doorTexts[language].unsubscribed;
  const links = [{ href: `/${language}/me#consents`, text: toMyPage }];
  return { ...noticePage({ heading, paragraphs: [...paragraphs, receipt, resume] }, links), language };
}

function unknownPage({ language }: Visit): Page {
  const t = doorTexts[language];
  return {
    ...noticePage(t.unsubscribeUnknown, [{ href: `/${language}/sign-in`, text: t.signIn.heading }]),
    status: 404,
  };
}
