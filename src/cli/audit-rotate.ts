import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { readStackSettings } from '../config';
import { ledgerKey } from '../db/ledger';
import { publicJwk } from '../rules/signature';
import { layoutOf } from '../stack/layout';
import { previousFile, secretFile } from '../stack/secrets';
import { rotatedText } from '../text/cli/audit-replay';
import { decide, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';
import { Refusal } from './refusal';

const variables = { ledger: 'LEDGER_KEY', receipt: 'RECEIPT_KEY' } as const;

/**
 * Takes a new key; what was made with the old one is still verified with it. Site and worker write with the new one after they were
 * started again; until then the chain goes on with the old one, which is no fault: each entry names its key.
 */
export function rotateKey(io: Io, which: string, as: string): Promise<Answer> {
  if (which !== 'ledger' && which !== 'receipt') throw new Refusal('unknown-key', {});
  return withCompany(io, 'accountability', async (company) => {
    const staff = await staffNamed(company, as);
    const file = keyFile(io, which);
    const old = (await readFile(file, 'utf8')).trim();
    const made = randomBytes(32).toString('hex');
    const [from, to] = [old, made].map((hex) => nameOf(which, hex)) as [string, string];
    await appendFile(previousFile(file), `${old}\n`, { mode: 0o600 });
    await writeFile(`${file}.new`, `${made}\n`, { mode: 0o600 });
    await decide(company, staff, async (_, note) => note({ event: 'key.rotated', facts: { key: which, from, to } }));
    await rename(`${file}.new`, file);
    return { json: { key: which, from, to }, text: rotatedText(which, from, to) };
  });
}

/** How the evidence calls it, which does not tell it. */
function nameOf(which: keyof typeof variables, hex: string): string {
  const secret = Buffer.from(hex, 'hex');
  return which === 'ledger' ? ledgerKey(secret).id : publicJwk(secret).kid;
}

/** @throws Refusal `key-not-a-file` where the key is told in a variable: only who keeps it there can change it */
function keyFile({ env }: Io, which: keyof typeof variables): string {
  const variable = variables[which];
  const file = env[`${variable}_FILE`] ?? secretFile(layoutOf(readStackSettings(env).stateDir), which);
  if (env[variable] || !existsSync(file)) throw new Refusal('key-not-a-file', { variable });
  return file;
}
