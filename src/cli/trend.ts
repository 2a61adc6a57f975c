import type { Command } from 'commander';
import { readTrends } from '../db/trends';
import { trendCsv } from '../rules/anonymisation/csv';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import type { Answer, Io } from './io';
import { table } from './table';
import type { Trend } from '../types/behaviour';

export function addTrend(noun: Command, shell: Shell): void {
  const show = noun.command('show').description('hoeveel mensen wat deden: tellingen van genoeg mensen, zonder mensen');
  answering(show, shell, 'trend show', () => trendAnswer(shell.io, trendTable));

  const csv = noun.command('csv').description('alle tellingen als CSV');
  answering(csv, shell, 'trend csv', () => trendAnswer(shell.io, trendCsv));
}

function trendAnswer(io: Io, textOf: (trends: Trend[]) => string): Promise<Answer> {
  return withCompany(io, 'anonymous-trends', async ({ db }) => {
    const trends = await readTrends(db.sql);
    return { json: { trends }, text: textOf(trends) };
  });
}

function trendTable(trends: Trend[]): string {
  if (trends.length === 0) return 'Nog geen tellingen: er deden nog te weinig mensen hetzelfde.';
  const rows = trends.map(({ period, kind, occupation, region, language, persons }) => [
    period,
    kind,
    occupation,
    region,
    language,
    persons,
  ]);
  return table(['Periode', 'Wat', 'ISCO-08', 'Streek', 'Taal', 'Mensen'], rows);
}
