import type { Command } from 'commander';
import { quietApplicants, reviewApplicant } from '../db/applicant-review';
import { period } from '../policy/purposes';
import { dayInBrussels } from '../rules/calendar';
import { plusDays, plusMonths } from '../rules/retention/days';
import { reviewFrom } from '../rules/retention/review';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { table } from './table';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** "Until they ask" has no end of itself: who is silent for years is looked at by a person (GAP-03). */
export function addReview(noun: Command, shell: Shell): void {
  const quiet = noun
    .command('to-review')
    .description('sollicitanten van wie lang niets meer kwam: bewaren wij die gegevens nog terecht?');
  answering(quiet, shell, 'applicant to-review', () => listQuiet(shell.io));

  const review = noun
    .command('review <id>')
    .description('leg vast dat u nakeek of deze gegevens nog nodig zijn, en dat ze blijven')
    .addOption(asOption());
  const example = 'applicant review 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --as "An Peeters"';
  answering<{ as: string }>(review, shell, example, ({ as }, id) => recordReview(shell.io, id!, as));
}

function listQuiet(io: Io): Promise<Answer> {
  return withCompany(io, 'data-requests', async ({ db, at, readPolicy }) => {
    const months = period(await readPolicy(at), 'applicant-review-months');
    const today = dayInBrussels(at);
    // A month back from the end of a month may fall short of the one that leads to it.
    const found = await quietApplicants(db.sql, plusDays(plusMonths(today, -months), 3));
    const applicants = found.filter((one) => reviewFrom(one, months) <= today);
    const rows = applicants.map(({ id, quietSince, reviewedOn }) => [id, quietSince, reviewedOn ?? '–']);
    return {
      json: { months, applicants },
      text: rows.length > 0 ? table(['Sollicitant', 'Stil sinds', 'Nagekeken'], rows) : 'Er is niemand na te kijken.',
    };
  });
}

/** @throws Refusal `unknown-applicant`, `unknown-staff` */
function recordReview(io: Io, id: string, as: string): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) => {
    const staff = await staffNamed(company, as);
    await decide(company, staff, async (tx, note) => {
      const isThere = uuid.test(id) && (await reviewApplicant(tx, id, staff.id, company.at));
      if (!isThere) throw new Refusal('unknown-applicant', {});
      note({ event: 'applicant.reviewed', subject: id });
    });
    return { json: { id }, text: 'Nagekeken: de gegevens blijven tot de volgende blik' };
  });
}
