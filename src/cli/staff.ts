import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { insertStaff, listStaff } from '../db/staff';
import type { StaffId } from '../types/ids';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import { nameOf } from './inputs';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';
import { table } from './table';

export function addStaff(noun: Command, shell: Shell): void {
  const add = noun.command('add <name>').description('voeg een medewerker toe, die dan kan beslissen met --as');
  answering(add, shell, 'staff add "An Peeters"', (_, name) => addOne(shell.io, nameOf(name!, '<name>')));

  const list = noun.command('list').description('wie kan beslissen');
  answering(list, shell, 'staff list', () => listAll(shell.io));
}

/** Nobody has to vouch for it, since the first one has nobody: whoever holds the machine does. */
function addOne(io: Io, name: string): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db, at }) => {
    const id = randomUUID() as StaffId;
    await db.change(at, 'operator', async (tx, note) => {
      if (!(await insertStaff(tx, { id, name }, at))) throw new Refusal('staff-known', {});
      note({ event: 'staff.added', subject: id });
    });
    return { json: { id, name }, text: `${name} kan beslissen: --as ${id}` };
  });
}

function listAll(io: Io): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db }) => {
    const staff = await listStaff(db.sql);
    const rows = staff.map(({ name, id }) => [name, id]);
    return {
      json: { staff },
      text: staff.length > 0 ? table(['Naam', 'Id'], rows) : 'Nog niemand: voeg toe met `skillstorm staff add`.',
    };
  });
}
