import type { Command } from 'commander';
import { factGroups } from '../db/retention/due';
import { prospects } from '../db/retention/prospects';
import { dayInBrussels } from '../rules/calendar';
import { periodsOf } from '../rules/retention/periods';
import { decide } from '../rules/retention/rules';
import { answering, asOption, type Shell } from './answering';
import { type OpenCompany, withCompany } from './company';
import type { Answer } from './io';
import { importProspects, type ProspectImport } from './prospect-import';
import { table } from './table';

export function addProspect(noun: Command, shell: Shell): void {
  const people = noun
    .command('import <file>')
    .description(
      'lees losse contacten in: CSV met de kolommen eerste_contact, bron, voornaam, familienaam, email en taal',
    )
    .addOption(asOption());
  answering<ProspectImport>(people, shell, 'prospect import beurs.csv --as "An Peeters"', (options, file) =>
    importProspects(shell.io, file!, options),
  );

  const list = noun.command('list').description('hoeveel losse contacten er zijn, en tot wanneer; zonder namen');
  answering(list, shell, 'prospect list', () => withCompany(shell.io, 'correspondence', listAll));
}

/** [54] How many end in which month: counts, for a list of people would serve nobody. */
async function listAll({ db, at, readPolicy }: OpenCompany): Promise<Answer> {
  const today = dayInBrussels(at);
  const periods = periodsOf(await readPolicy(at));
  const months = new Map<string, number>();
  const counts = { prospects: 0, withUs: 0, over: 0 };
  for (const { facts, count } of await factGroups(db.sql, prospects, today)) {
    const { action, keptThrough } = decide('RET-PROSPECT', facts, { periods, today });
    counts.prospects += count;
    if (keptThrough === null) counts.withUs += count;
    else if (action === 'destroy') counts.over += count;
    else months.set(keptThrough.slice(0, 7), (months.get(keptThrough.slice(0, 7)) ?? 0) + count);
  }
  const byMonth = [...months].toSorted().map(([month, count]) => ({ month, count }));
  const text = [
    `${counts.prospects} losse contacten; ${counts.withUs} zijn nu sollicitant of klant en blijven als dusdanig`,
    ...(counts.over > 0 ? [`${counts.over} zijn aan de beurt: de volgende nacht worden ze vernietigd`] : []),
    '',
    table(
      ['Laatste dag in', 'Contacten'],
      byMonth.map(({ month, count }) => [month, count]),
    ),
  ].join('\n');
  return { json: { on: today, ...counts, byMonth }, text };
}
