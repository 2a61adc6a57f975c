import type { Command } from 'commander';
import { type Config, readStackSettings } from '../config';
import { examineMachine } from '../stack/doctor';
import { type Look, doctorText, machineWords } from '../text/cli/doctor';
import { answering, type Shell } from './answering';
import { lookAtDatabase, lookAtMail, lookAtOrphans, lookAtSite, lookAtTemporal } from './doctor-servers';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { findConfig } from './surroundings';
import { tell } from './telling';

interface Repair {
  repair?: true;
  as?: string;
}

export function addDoctor(command: Command, shell: Shell): void {
  command
    .summary('zeg wat er mis is en wat u doet')
    .description('kijk machine, configuratie, servers en processen na; wijzigt niets, tenzij met --repair')
    .option('--repair', 'start wees geworden processen opnieuw, met --as')
    .option('--as <medewerker>', 'wie dat beslist: naam of id van een medewerker');
  answering<Repair>(command, shell, 'doctor', (options) => examine(shell.io, options));
}

async function examine(io: Io, options: Repair): Promise<Answer> {
  if (options.repair && options.as === undefined) throw new Refusal('as-missing', { option: '--repair' });
  const looks = [...(await lookAtMachine(io)), ...(await lookAtServers(io, options))];
  const ok = looks.every((look) => look.ok);
  return { json: { ok, findings: looks }, text: doctorText(looks), exitCode: ok ? 0 : 1 };
}

async function lookAtMachine({ env }: Io): Promise<Look[]> {
  const { stateDir, temporalPath } = readStackSettings(env);
  const findings = await examineMachine({ stateDir, environment: env, ...(temporalPath ? { temporalPath } : {}) });
  return findings.map(({ check, ok, detail, remedy }) => ({
    area: 'machine',
    check: machineWords[check],
    ok,
    detail,
    remedy: remedy?.nl ?? null,
  }));
}

async function lookAtServers(io: Io, { repair, as }: Repair): Promise<Look[]> {
  let config: Config;
  try {
    config = findConfig(io.env);
  } catch (error) {
    const { happened, remedy } = tell(error, 'skillstorm doctor');
    return [{ area: 'configuration', check: 'Configuratie', ok: false, detail: happened, remedy }];
  }
  const [database, temporal] = [await lookAtDatabase(io), await lookAtTemporal(config)];
  const both = [...database, ...temporal].every(({ ok, area }) => ok || area === 'processes');
  return [
    { area: 'configuration', check: 'Configuratie', ok: true, detail: 'volledig', remedy: null },
    ...database,
    ...temporal,
    await lookAtMail(config),
    await lookAtSite(config),
    ...(both ? [await lookAtOrphans(io, config, repair ? as! : null)] : []),
  ];
}
