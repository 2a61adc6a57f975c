import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import canonicalize from 'canonicalize';
import Handlebars from 'handlebars';
import { packagePath } from '../package-root';
import { openCompact, signCompact } from '../rules/signature';
import type { DecisionGroup } from '../types/retention';
import type { Archive } from './archive';
import { type EvidenceFolder, sha256Of, sha256OfFile } from './evidence-folder';
import type { Light } from './executions';
import type { ReplayedExecution, SecondProof } from './replay';

/** What a report comes to. No name, no address, no id of anybody: tokens stand for people. */
export interface ReportTotals {
  executions: Record<Light, number>;
  decisions: Record<Light, number>;
  /** Nightly looks, quiet ones too. */
  nights: Record<Light, number>;
}

/** Writes records as one JSON array, each as it comes: a report of millions of decisions needs no memory for them. */
export interface ReportWriter {
  decisions(execution: string, batch: number, group: DecisionGroup, light: Light): Promise<void>;
  execution(replayed: ReplayedExecution): Promise<void>;
  night(proof: SecondProof): void;
  /** @returns SHA-256 of the file */
  finish(head: object): Promise<string>;
  totals: ReportTotals;
}

export async function openReport(path: string): Promise<ReportWriter> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = createWriteStream(`${path}.part`, { mode: 0o600 });
  const totals: ReportTotals = {
    executions: { green: 0, amber: 0, red: 0 },
    decisions: { green: 0, amber: 0, red: 0 },
    nights: { green: 0, amber: 0, red: 0 },
  };
  let separator = '[\n';
  const write = async (record: object) => {
    if (!file.write(`${separator}${JSON.stringify(record)}`)) await once(file, 'drain');
    separator = ',\n';
  };
  return {
    totals,
    decisions: async (execution, batch, { facts, holds, verdict, tokens, count = tokens.length }, light) => {
      totals.decisions[light] += count;
      await write({ execution, batch, light, count, facts, holds, verdict, tokens });
    },
    execution: async (replayed) => {
      const { light } = replayed;
      totals.executions[light] += 1;
      const { id, rule, businessDate } = replayed.execution;
      const { decisions, verdicts, fault, replay } = replayed;
      await write({ execution: id, rule, day: businessDate, light, decisions, verdicts, fault, replay });
    },
    night: ({ light }) => void (totals.nights[light] += 1),
    finish: async (head) => {
      await write({ report: head, totals });
      file.end('\n]\n');
      await once(file, 'close');
      await rename(`${path}.part`, path);
      return sha256OfFile(path);
    },
  };
}

/** @param view what the page shows, in words: it prints as it stands, and needs nothing beside it */
export function renderReport(view: object): string {
  return Handlebars.compile(readFileSync(packagePath('src/audit/report.hbs'), 'utf8'))(view);
}

/** What the signature of a report says of its two files. */
export interface SignedReport {
  report: string;
  json: string;
  html: string;
  totals: ReportTotals;
  ok: boolean;
}

export function signReport(key: Buffer, signed: SignedReport): string {
  return signCompact(key, canonicalize(signed)!);
}

export type ReportCheck =
  | { ok: true; signed: SignedReport }
  | { ok: false; problem: 'missing' | 'signature' | 'json-changed' | 'html-changed' };

/** Whether a report is the one that was signed, by anyone who has the public key. */
export async function checkReport(evidence: EvidenceFolder, name: string, keys: Archive['keys']): Promise<ReportCheck> {
  const [jws, json, html] = await Promise.all(
    ['jws', 'json', 'html'].map((ending) => evidence.read('reports', `${name}.${ending}`)),
  );
  if (!jws || !json || !html) return { ok: false, problem: 'missing' };
  const opened = openCompact(jws.toString().trim(), keys);
  if (!opened.ok) return { ok: false, problem: 'signature' };
  const signed = JSON.parse(opened.payload) as SignedReport;
  if (sha256Of(json) !== signed.json) return { ok: false, problem: 'json-changed' };
  if (sha256Of(html) !== signed.html) return { ok: false, problem: 'html-changed' };
  return { ok: true, signed };
}
