import type { Command } from 'commander';
import { findMailStop, liftMailStop, placeMailStop } from '../db/stops';
import { showInBrussels } from '../rules/calendar';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { nameOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

/** The one switch that keeps every mail in the house, whoever sends it, until a member of staff lifts it. */
export function addStop(noun: Command, shell: Shell): void {
  const mail = noun
    .command('mail')
    .description('geen mail vertrekt nog; wat klaarstaat wacht')
    .requiredOption('--reason <tekst>', 'waarom, zonder namen van personen')
    .addOption(asOption());
  answering<{ reason: string; as: string }>(
    mail,
    shell,
    'stop mail --reason "verkeerde aanhef in de digest" --as "An Peeters"',
    (options) => place(shell.io, options),
  );

  const lift = noun.command('lift').description('mail vertrekt weer, waar ze gebleven was').addOption(asOption());
  answering<{ as: string }>(lift, shell, 'stop lift --as "An Peeters"', ({ as }) => liftIt(shell.io, as));

  const show = noun.command('show').description('ligt de mail stil, door wie en waarom');
  answering(show, shell, 'stop show', () => showIt(shell.io));
}

function place(io: Io, { reason, as }: { reason: string; as: string }): Promise<Answer> {
  const why = nameOf(reason, '--reason');
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    await decide(company, staff, async (tx, note) => {
      const id = await placeMailStop(tx, staff.id, why, company.at);
      if (!id) throw new Refusal('mail-stopped', {});
      note({ event: 'mail.stopped', subject: id });
    });
    return { json: { mail: 'stopped' }, text: 'De mail ligt stil. Ze vertrekt weer na `skillstorm stop lift`.' };
  });
}

function liftIt(io: Io, as: string): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    await decide(company, staff, async (tx, note) => {
      const id = await liftMailStop(tx, staff.id, company.at);
      if (!id) throw new Refusal('mail-runs', {});
      note({ event: 'mail.stop-lifted', subject: id });
    });
    return { json: { mail: 'running' }, text: 'De mail vertrekt weer, binnen enkele minuten.' };
  });
}

function showIt(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db }) => {
    const stop = await findMailStop(db.sql);
    return {
      json: { mail: stop ? 'stopped' : 'running', stop },
      text: stop
        ? `De mail ligt stil sinds ${showInBrussels(stop.placedAt)}, door ${stop.placedBy}: ${stop.reason}`
        : 'De mail ligt niet stil.',
    };
  });
}
