import type { Command } from 'commander';
import { liftHold, placeHold, standingHolds } from '../db/holds';
import { dayInBrussels } from '../rules/calendar';
import { retentionRuleIds } from '../rules/retention/rules';
import { holdText } from '../text/cli/retention';
import { answering, asOption, type Shell } from './answering';
import { decide, staffNamed, withCompany } from './company';
import { dayOf, nameOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

interface Placing {
  rule?: string;
  subject?: string;
  until?: string;
  reason: string;
  as: string;
}

/** Legal stops on destruction: what is held is stored only, and nothing of it is destroyed. */
export function addHold(noun: Command, shell: Shell): void {
  const place = noun
    .command('place')
    .description('niets wordt nog vernietigd van een regel, van één onderwerp, of van beide samen')
    .option('--rule <regel>', 'regel van het beleid, bijvoorbeeld RET-PROSPECT')
    .option('--subject <id>', 'id van wie of wat bewaard moet blijven')
    .option('--until <dag>', 'laatste dag, JJJJ-MM-DD; zonder dag tot ze opgeheven wordt')
    .requiredOption('--reason <tekst>', 'waarom, zonder namen van personen')
    .addOption(asOption());
  answering<Placing>(
    place,
    shell,
    'hold place --rule RET-PROSPECT --until 2027-06-30 --reason "geschil over een beurs" --as "An Peeters"',
    (options) => placeOne(shell.io, options),
  );

  const lift = noun.command('lift <id>').description('het onderwerp volgt zijn regel weer').addOption(asOption());
  answering<{ as: string }>(
    lift,
    shell,
    'hold lift 6f0c1f0e-8f0a-4c57-9a55-3c1f2d7b9a10 --as "An Peeters"',
    ({ as }, id) => liftOne(shell.io, id!, as),
  );

  const list = noun.command('list').description('wat vandaag niet vernietigd mag worden, en waarom');
  answering(list, shell, 'hold list', () => listAll(shell.io));
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function placeOne(io: Io, { rule, subject, until, reason, as }: Placing): Promise<Answer> {
  const why = nameOf(reason, '--reason');
  const endsOn = until === undefined ? null : dayOf(until, '--until');
  if (rule === undefined && subject === undefined) throw new Refusal('hold-on-nothing', {});
  if (rule !== undefined && !retentionRuleIds.some((id) => id === rule))
    throw new Refusal('wrong-value', { option: '--rule', rule: 'unknown-value' });
  if (subject !== undefined && !uuid.test(subject))
    throw new Refusal('wrong-value', { option: '--subject', rule: 'unknown-value' });
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    const placedOn = dayInBrussels(company.at);
    if (endsOn !== null && endsOn < placedOn) throw new Refusal('in-the-past', { option: '--until' });
    const hold = { rule: rule ?? null, subject: subject ?? null, reason: why, placedOn, endsOn };
    const id = await decide(company, staff, async (tx, note) => {
      const made = await placeHold(tx, hold, staff.id, company.at);
      note({ event: 'hold.placed', subject: made, facts: { rule: hold.rule, subject: hold.subject, endsOn } });
      return made;
    });
    return { json: { id, ...hold }, text: holdText({ id, ...hold, placedBy: staff.name }) };
  });
}

function liftOne(io: Io, id: string, as: string): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    await decide(company, staff, async (tx, note) => {
      if (!uuid.test(id) || !(await liftHold(tx, id, staff.id, company.at))) throw new Refusal('unknown-hold', {});
      note({ event: 'hold.lifted', subject: id });
    });
    return { json: { id, lifted: true }, text: 'Opgeheven: bij de volgende nachtelijke blik telt de regel weer.' };
  });
}

function listAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db, at }) => {
    const holds = await standingHolds(db.sql, dayInBrussels(at));
    return { json: { holds }, text: holds.map(holdText).join('\n') || 'Niets wordt vastgehouden.' };
  });
}
