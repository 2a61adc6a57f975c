import { writeFile } from 'node:fs/promises';
import { findReceipt } from '../db/receipts';
import { type ReceiptProblem, receiptFile, verifyReceiptFile } from '../policy/receipt-file';
import { readJwks } from '../policy/jwks';
import { publicJwk, type PublicJwk } from '../rules/signature';
import { summaryOf } from '../policy/receipt-summary';
import { receiptVerdictText, receiptWrittenText } from '../text/cli/consent';
import { answering, type Shell } from './answering';
import { withCompany } from './company';
import { addNotices } from './consent-notices';
import { textOf } from './inputs';
import type { Answer, Io } from './io';
import type { Command } from 'commander';
import { Refusal } from './refusal';
import { findConfig } from './surroundings';

interface Options {
  out?: string;
  verify?: string;
  key?: string;
}

export function addConsent(noun: Command, shell: Shell): void {
  addNotices(noun, shell);
  const receipt = noun
    .command('receipt [id]')
    .description('toon of bewaar een bewijs van toestemming, of reken er een na zonder server')
    .option('--out <bestand>', 'bewaar het ondertekende bestand')
    .option('--verify <bestand>', 'reken dit bestand na: is het, teken voor teken, wat ondertekend werd?')
    .option('--key <bestand>', 'met deze openbare sleutels (van /.well-known/jwks.json); anders met die van hier');
  answering<Options>(receipt, shell, 'consent receipt --verify receipt.json --key jwks.json', (options, id) => {
    if (options.verify) return verify(shell.io, options.verify, options.key);
    if (id) return show(shell.io, id, options.out);
    throw new Refusal('receipt-missing', {});
  });
}

function show(io: Io, id: string, out: string | undefined): Promise<Answer> {
  return withCompany(io, 'accountability', async ({ db }) => {
    const receipt = await findReceipt(db.sql, id, null);
    if (!receipt) throw new Refusal('unknown-receipt', {});
    const file = receiptFile(receipt.jws);
    if (!out) return { json: JSON.parse(file) as unknown, text: file.trimEnd() };
    await writeFile(out, file, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal('file-unwritable', { code: error.code ?? 'unknown' });
    });
    return { json: { receipt: id, written: true }, text: receiptWrittenText };
  });
}

/** Needs no server: the file, and the public keys. */
async function verify({ env }: Io, path: string, keyFile: string | undefined): Promise<Answer> {
  const verdict = verifyReceiptFile(await textOf(path), keyFile ? await keysIn(keyFile) : ownKeys(env));
  if (!verdict.ok) return refused(verdict.problem);
  const summary = summaryOf(verdict.receipt);
  return {
    json: { ok: true, problem: null, kid: verdict.kid, isOwnKey: keyFile === undefined, ...summary },
    text: receiptVerdictText({ kid: verdict.kid, isOwnKey: keyFile === undefined, ...summary }),
  };
}

function refused(problem: ReceiptProblem): Answer {
  return { json: { ok: false, problem }, text: receiptVerdictText(problem), exitCode: 1 };
}

/** @throws Refusal `keys-unreadable` */
async function keysIn(file: string): Promise<Pick<PublicJwk, 'x' | 'kid'>[]> {
  const keys = readJwks(await textOf(file));
  if (!keys) throw new Refusal('keys-unreadable', {});
  return keys;
}

/** @throws Refusal `keys-missing` where this machine has none and none was given */
function ownKeys(env: Io['env']): Pick<PublicJwk, 'x' | 'kid'>[] {
  try {
    const { receipt, previous } = findConfig(env).keys;
    return [receipt, ...previous.receipt].map(publicJwk);
  } catch {
    throw new Refusal('keys-missing', {});
  }
}
