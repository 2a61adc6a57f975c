import type { Client } from '@temporalio/client';
import { type Company, openCompany } from '../../workers/company';
import { createGate } from '../../workers/gate';
import type { Config } from '../config';
import type { Note, Tx } from '../db/connect';
import { reachDatabase } from '../db/lookups';
import { findStaff, type Staff } from '../db/staff';
import type { PurposeId } from '../policy/ids';
import { connectTemporal } from '../temporal/client';
import type { Io } from './io';
import { Refusal } from './refusal';
import { findConfig } from './surroundings';

/** The company as a command finds it, at one moment: a command has one clock reading. */
export interface OpenCompany extends Company {
  config: Config;
  at: Date;
}

/** Opens the company for the time of one command, which serves one purpose: what is not offered, no command does (promise 1). */
export async function withCompany<T>(
  { env, command }: Io,
  purpose: PurposeId,
  work: (company: OpenCompany) => Promise<T>,
): Promise<T> {
  const config = findConfig(env);
  const company = await openCompany(config);
  try {
    await reachDatabase(company.db.sql);
    const at = await company.clock.now();
    const gate = createGate(company.db, config.storageLocation);
    await gate({ purpose, by: command ?? 'skillstorm', policy: await company.readPolicy(at), at });
    return await work({ ...company, config, at });
  } finally {
    await company.close();
  }
}

/** @throws Refusal `temporal-down` */
export async function withTemporal<T>(config: Config, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connectTemporal(config.temporal).catch(() => {
    throw new Refusal('temporal-down', {});
  });
  try {
    return await work(client);
  } finally {
    await client.connection.close();
  }
}

/** Who decides, by id or name. @throws Refusal `unknown-staff` */
export async function staffNamed({ db }: Company, as: string): Promise<Staff> {
  const staff = await findStaff(db.sql, as);
  if (!staff) throw new Refusal('unknown-staff', {});
  return staff;
}

/** A change by a member of staff, with its evidence. */
export function decide<T>({ db, at }: OpenCompany, staff: Staff, work: (tx: Tx, note: Note) => Promise<T>): Promise<T> {
  return db.change(at, `staff:${staff.id}`, work);
}
