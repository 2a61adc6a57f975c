import { type Command, Option } from 'commander';
import { findNotice, listOpenNotices } from '../db/recipient-notices';
import { showInBrussels } from '../rules/calendar';
import { sendDecision } from '../temporal/steering';
import { CatalogueError } from '../types/failures';
import { type ImpossibleReason, impossibleReasons, workflowIds } from '../types/messages';
import { answering, asOption, type Shell } from './answering';
import { staffNamed, withCompany, withTemporal } from './company';
import type { Answer, Io } from './io';
import { table } from './table';

/** Employers who are told of a withdrawal, and what a member of staff heard from them. Nobody's name stands here but theirs. */
export function addNotices(noun: Command, shell: Shell): void {
  const list = noun
    .command('notices')
    .description('welke werkgevers nog moeten bevestigen dat ze een intrekking weten');
  answering(list, shell, 'consent notices', () => listAll(shell.io));

  const acknowledge = noun
    .command('acknowledge <notice>')
    .description('de werkgever liet zelf weten dat hij het weet')
    .addOption(asOption());
  answering<{ as: string }>(
    acknowledge,
    shell,
    'consent acknowledge 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --as "An Peeters"',
    ({ as }, id) => close(shell.io, id!, { as }),
  );

  const impossible = noun
    .command('impossible <notice>')
    .description('de werkgever is niet te bereiken: no-contact, no-answer of ended (gestopt)')
    .addOption(new Option('--reason <reden>', 'waarom').choices(impossibleReasons).makeOptionMandatory())
    .addOption(asOption());
  answering<{ as: string; reason: ImpossibleReason }>(
    impossible,
    shell,
    'consent impossible 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --reason no-answer --as "An Peeters"',
    (options, id) => close(shell.io, id!, options),
  );
}

function listAll(io: Io): Promise<Answer> {
  return withCompany(io, 'data-requests', async ({ db }) => {
    const notices = await listOpenNotices(db.sql);
    const rows = notices.map(({ id, customerNumber, customerName, attempts, toldAt }) => [
      `K-${customerNumber} · ${customerName}`,
      toldAt ? showInBrussels(toldAt) : 'nog niet',
      `${attempts} ×`,
      id,
    ]);
    return {
      json: { notices },
      text: rows.length > 0 ? table(['Werkgever', 'Verwittigd', 'Gemaild', 'Bericht'], rows) : 'Iedereen weet het.',
    };
  });
}

function close(io: Io, id: string, { as, reason }: { as: string; reason?: ImpossibleReason }): Promise<Answer> {
  return withCompany(io, 'data-requests', async (company) => {
    const staff = await staffNamed(company, as);
    const notice = await findNotice(company.db.sql, id);
    if (!notice) throw new CatalogueError('NOT_FOUND');
    const decision = { staff: staff.id, notice: notice.id, ...(reason && { reason }) };
    const update = reason ? 'impossible' : 'acknowledge';
    const state = await withTemporal(company.config, (client) =>
      sendDecision(client, workflowIds.consent(notice.consentId), update, decision),
    );
    return { json: { notice: notice.id, state }, text: 'Vastgelegd.' };
  });
}
