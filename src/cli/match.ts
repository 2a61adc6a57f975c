import type { Command } from 'commander';
import { findAd, readPair } from '../db/lookups';
import { explainPair } from '../matching/match';
import { explanationText } from '../text/cli/matching';
import type { ApplicantId } from '../types/ids';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import { dayOf } from './inputs';
import type { Answer, Io } from './io';
import { runNight } from './match-run';
import { Refusal } from './refusal';

export function addMatch(noun: Command, shell: Shell): void {
  const run = noun
    .command('run')
    .description('begin een nacht met de hand; een dag heeft één nacht')
    .option('--date <dag>', 'dag waarvoor, JJJJ-MM-DD; vandaag als u niets zegt')
    .option('--no-wait', 'wacht niet tot de voorstellen er zijn');
  answering<{ date?: string; wait: boolean }>(run, shell, 'match run', ({ date, wait }) =>
    runNight(shell.io, date === undefined ? null : dayOf(date, '--date'), wait),
  );

  const explain = noun
    .command('explain')
    .description('waarom een vacature wel of niet bij een sollicitant past, en wat dat zou veranderen')
    .requiredOption('--applicant <id>', 'id van de sollicitant')
    .requiredOption('--ad <ad>', 'nummer of id van de vacature');
  const example = 'match explain --applicant 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --ad V-12';
  answering<{ applicant: string; ad: string }>(explain, shell, example, (options) => explainOne(shell.io, options));
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function explainOne(io: Io, { applicant, ad }: { applicant: string; ad: string }): Promise<Answer> {
  return withCompany(io, 'matching', async ({ db }) => {
    const adId = await findAd(db.sql, ad);
    if (!adId) throw new Refusal('unknown-ad', {});
    if (!uuid.test(applicant)) throw new Refusal('unknown-applicant', {});
    const pair = await readPair(db.sql, adId, applicant as ApplicantId);
    if (!pair.ad) throw new Refusal('not-tagged', { side: 'ad' });
    if (!pair.applicant) throw new Refusal('not-tagged', { side: 'applicant' });
    const explanation = explainPair(pair.ad, pair.applicant);
    return { json: { adId, applicantId: applicant, ...explanation }, text: explanationText(explanation) };
  });
}
