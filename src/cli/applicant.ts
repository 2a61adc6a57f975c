import type { Command } from 'commander';
import { readApplicant } from '../db/applicants';
import { lastConsents } from '../db/consents';
import { type Disclosure, disclosuresOf } from '../db/disclosures';
import { mailsTo } from '../db/lookups';
import { showInBrussels } from '../rules/calendar';
import { applicantStateWords, consentWords } from '../text/cli/states';
import type { ApplicantId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { Applicant } from '../types/people';
import { checkProfiles } from './applicant-check';
import { writeFileCopy } from './applicant-file';
import { addReview } from './applicant-review';
import { type ApplicantImport, importApplicants } from './applicant-import';
import { answering, asOption, type Shell } from './answering';
import { decide, type OpenCompany, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { table } from './table';

interface Look {
  reveal?: true;
  as?: string;
}

export function addApplicant(noun: Command, shell: Shell): void {
  const people = noun
    .command('import <file>')
    .description(
      'lees sollicitanten in: JSON Resume. Wie nieuw is, krijgt één uitnodiging; wie toestemming gaf, krijgt het cv in het profiel. Lees hetzelfde bestand dus opnieuw in na de antwoorden',
    )
    .requiredOption('--source <naam>', 'waar de cv’s vandaan komen; staat in de uitnodiging')
    .requiredOption('--contacted-on <dag>', 'dag van het eerste contact, JJJJ-MM-DD')
    .addOption(asOption());
  const example = `applicant import cvs.json --source "Jobbeurs Mechelen" \\
      --contacted-on 2026-10-30 --as "An Peeters"`;
  answering<ApplicantImport>(people, shell, example, (options, file) => importApplicants(shell.io, file!, options));

  const show = noun
    .command('show <id>')
    .description('één sollicitant: staat, toestemmingen en mails, zonder naam')
    .option('--reveal', 'toon ook naam en adres; dat komt in het grootboek, met --as')
    .addOption(asOption().makeOptionMandatory(false));
  answering<Look>(show, shell, 'applicant show 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10', (options, id) =>
    showOne(shell.io, id!, options),
  );
  addFile(noun, shell);
  addCheck(noun, shell);
  addReview(noun, shell);
}

function addFile(noun: Command, shell: Shell): void {
  const file = noun
    .command('file <id>')
    .description('een volledige kopie van iemands dossier, voor wie zich niet kan aanmelden; dat komt in het grootboek')
    .requiredOption('--out <bestand>', 'nieuw bestand (JSON), alleen voor u leesbaar')
    .addOption(asOption());
  const example = 'applicant file 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --as "An Peeters" --out dossier.json';
  answering<{ out: string; as: string }>(file, shell, example, (options, id) => writeFileCopy(shell.io, id!, options));
}

function addCheck(noun: Command, shell: Shell): void {
  const check = noun
    .command('check')
    .description('lees bewaarde profielen na op gevoelige tekst en rijksregisternummers; mag altijd opnieuw')
    .addOption(asOption());
  answering<{ as: string }>(check, shell, 'applicant check --as "An Peeters"', ({ as }) => checkProfiles(shell.io, as));
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function showOne(io: Io, wanted: string, { reveal, as }: Look): Promise<Answer> {
  if (reveal && as === undefined) throw new Refusal('as-missing', { option: '--reveal' });
  return withCompany(io, 'data-requests', async (company) => {
    const { sql } = company.db;
    const applicant = uuid.test(wanted) ? await readApplicant(sql, wanted as ApplicantId) : null;
    if (!applicant) throw new Refusal('unknown-applicant', {});
    const identity = reveal ? await revealed(company, applicant, as!) : null;
    const consents = await lastConsents(sql, applicant.id);
    const mails = await mailsTo(sql, applicant.id);
    const disclosures = reveal ? await disclosuresOf(sql, applicant.id) : null;
    const { id, language, source, signedUpAt, confirmBy, confirmedAt, restrictedAt } = applicant;
    const state = stateOf(applicant);
    const text = [
      `Sollicitant ${id} · ${applicantStateWords[state]}`,
      ...(identity ? [`${identity.givenName} ${identity.familyName} · ${identity.email}`] : []),
      '',
      `Aangemeld ${showInBrussels(signedUpAt)} langs ${source}; ${
        confirmedAt ? `bevestigd ${showInBrussels(confirmedAt)}` : `te bevestigen voor ${showInBrussels(confirmBy)}`
      }`,
      '',
      table(
        ['Toestemming', 'Laatste', 'Wanneer'],
        consents.map((consent) => [consent.purpose, consentWords[consent.event], showInBrussels(consent.at)]),
      ),
      '',
      table(
        ['Mail', 'Staat', 'Code', 'In de rij', 'Verstuurd'],
        mails.map((mail) => [
          mail.kind,
          mail.state,
          mail.code ?? '–',
          showInBrussels(mail.queuedAt),
          mail.sentAt ? showInBrussels(mail.sentAt) : '–',
        ]),
      ),
      ...(disclosures ? ['', disclosureTable(disclosures)] : []),
    ].join('\n');
    const dates = { signedUpAt, confirmBy, confirmedAt, restrictedAt };
    const json = {
      id,
      state,
      language,
      source,
      ...dates,
      workflowId: workflowIds.onboarding(id),
      consents,
      mails,
      disclosures,
      identity,
    };
    return { json, text };
  });
}

/** Who someone is, is looked up by a person for a purpose: the ledger says that it was. */
async function revealed(company: OpenCompany, applicant: Applicant, as: string) {
  const staff = await staffNamed(company, as);
  await decide(company, staff, async (_, note) =>
    note({ event: 'person.looked-up', subject: applicant.id, facts: { how: 'applicant-show' } }),
  );
  const { givenName, familyName, email, phone } = applicant;
  return { givenName, familyName, email, phone };
}

function stateOf({ confirmedAt, restrictedAt }: Applicant): keyof typeof applicantStateWords {
  if (restrictedAt) return 'restricted';
  return confirmedAt ? 'confirmed' : 'pending';
}

/** Which employer got which fields, and when. */
function disclosureTable(disclosures: Disclosure[]): string {
  return table(
    ['Doorgegeven aan', 'Velden', 'Wanneer', 'Toestemming'],
    disclosures.map(({ customerName, fields, at, isShared }) => [
      customerName,
      fields.join(', '),
      showInBrussels(at),
      isShared ? 'leeft' : 'ingetrokken',
    ]),
  );
}
