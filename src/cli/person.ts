import type { Command } from 'commander';
import { findApplicantByAddress } from '../db/applicants';
import { customersReachedAt } from '../db/lookups';
import { processesAbout } from '../db/open-processes';
import { requestsOf } from '../db/requests';
import { addressHmac, normaliseAddress } from '../rules/address';
import { processStateWords } from '../text/cli/states';
import { workflowIds } from '../types/messages';
import { answering, asOption, type Shell } from './answering';
import { addKeeping } from './erasure';
import { decide, staffNamed, withCompany, withTemporal } from './company';
import { emailOf, nameOf } from './inputs';
import type { Answer, Io } from './io';
import { processStates } from './process-states';
import { table } from './table';

interface Search {
  reason: string;
  as: string;
}

export function addPerson(noun: Command, shell: Shell): void {
  addKeeping(noun, shell);
  const find = noun
    .command('find <address>')
    .description('van een adres naar de opake id en de processen; komt in het grootboek, zonder het adres')
    .requiredOption('--reason <tekst>', 'waarom u zoekt')
    .addOption(asOption());
  answering<Search>(
    find,
    shell,
    'person find zoe@voorbeeld.example --reason "belt over een mail" --as "An Peeters"',
    (options, address) => findOne(shell.io, address!, options),
  );
}

/** Someone phones. The ledger tells that a person was looked up and how it ended; neither address nor reason stays. */
function findOne(io: Io, address: string, { reason, as }: Search): Promise<Answer> {
  const email = emailOf(address, '<address>');
  nameOf(reason, '--reason');
  return withCompany(io, 'data-requests', async (company) => {
    const { db, config } = company;
    const staff = await staffNamed(company, as);
    const applicant = await findApplicantByAddress(db.sql, addressHmac(config.keys.suppression, email));
    const customers = await customersReachedAt(db.sql, normaliseAddress(email));
    const ids = [
      ...(applicant ? await processesAbout(db.sql, applicant.id) : []),
      ...(applicant ? (await requestsOf(db.sql, applicant.id)).map(workflowIds.request) : []),
      ...customers.flatMap(({ adIds }) => adIds.map(workflowIds.ad)),
    ];
    await decide(company, staff, async (_, note) =>
      note({
        event: 'person.looked-up',
        ...(applicant ? { subject: applicant.id } : {}),
        facts: {
          how: 'person-find',
          applicants: applicant ? 1 : 0,
          customers: customers.length,
          processes: ids.length,
        },
      }),
    );
    const all = ids.length > 0 ? await withTemporal(config, (client) => processStates(client, ids)) : [];
    // Most mails are sent by another process, and a consent on the form follows when she confirms: they have none of their own.
    const processes = all.filter(
      ({ workflowId, status }) => status !== 'GONE' || !/^(mail|consent)\//.test(workflowId),
    );
    const numbers = customers.map(({ number }) => `K-${number}`);
    const text = [
      applicant ? `Sollicitant ${applicant.id}` : 'Geen sollicitant met dit adres',
      ...(numbers.length > 0 ? [`Contactpersoon van klant ${numbers.join(', ')}`] : []),
      ...(processes.length > 0
        ? [
            '',
            table(
              ['Proces', 'Staat', 'Stap'],
              processes.map(({ workflowId, status, stage }) => [
                workflowId,
                processStateWords[status] ?? status,
                stage ?? '–',
              ]),
            ),
          ]
        : []),
    ].join('\n');
    return { json: { applicantId: applicant?.id ?? null, customers: numbers, processes }, text };
  });
}
