import { archiveOf } from '../audit/archive';
import { chainStands, verifyChain } from '../audit/chain';
import { type EvidenceFolder, sha256Of } from '../audit/evidence-folder';
import { lostExecution } from '../audit/executions';
import { openReplayer, type Replayer } from '../audit/replay';
import {
  checkReport,
  openReport,
  renderReport,
  type ReportTotals,
  type ReportWriter,
  signReport,
} from '../audit/report';
import type { EvidenceFilter } from '../db/execution-evidence';
import {
  chainRows,
  decisionRow,
  executionRow,
  filterText,
  redLines,
  replayProgress,
  reportProblem,
  reportText,
  totalsText,
} from '../text/cli/audit-replay';
import type { DecisionGroup } from '../types/retention';
import { auditSource } from './audit-source';
import { withCompany } from './company';
import { type Answer, type Io, progressLine } from './io';
import { Refusal } from './refusal';

/** Groups of decisions that a printed report shows for one execution; the JSON beside it has all. */
const shownGroups = 12;

/** Replays what was destroyed, and leaves a signed report: HTML to print, JSON to compute with. Exit code 1 when anything is red. */
export function replayAll(io: Io, filter: EvidenceFilter): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const { config, at } = company;
    const progress = progressLine(io);
    const source = auditSource(company);
    const { evidence } = source;
    const chain = await verifyChain(source, (entries) => progress.show(replayProgress(entries, 0)));
    const archive = archiveOf(source, filter);
    const name = at.toISOString().replaceAll(/[:.]/g, '-');
    const report = await openReport(evidence.path('reports', `${name}.json`));
    const replayer = openReplayer({ archive, witness: chain.witness, evidence });
    const { rows, red, seen } = await collect(replayer, report, filter.personToken, (executions) =>
      progress.show(replayProgress(chain.ledger.verified, executions)),
    );
    await replayer.close();
    progress.clear();
    const isWhole = Object.values(filter).every((value) => value === undefined);
    const lost = isWhole ? lostExecution(chain.witness, seen) : undefined;
    const { totals } = report;
    const ok = chainStands(chain) && red.length === 0 && totals.nights.red === 0 && lost === undefined;
    const head = { report: name, at: at.toISOString(), filter, ledgerHead: chain.ledger.head, ok };
    const json = await report.finish(head);
    const html = renderReport({
      name,
      madeAt: at.toISOString(),
      filter: filterText(filter),
      chain: chainRows(chain),
      totals,
      executions: rows,
    });
    await keep(evidence, config.keys.receipt, { name, json, html, totals, ok });
    return {
      json: {
        ok,
        report: name,
        files: ['json', 'html', 'jws'].map((ending) => evidence.path('reports', `${name}.${ending}`)),
        totals,
        chain: { ledger: chain.ledger, anchors: chain.anchors, files: chain.files },
        red,
        ...(lost && { lost }),
      },
      text: [
        ...chainRows(chain).map(({ what, word, why }) => `${what}: ${word}${why ? `, ${why}` : ''}`),
        ...totalsText(totals),
        ...redLines(red, lost),
        reportText(evidence.path('reports', `${name}.html`)),
      ].join('\n'),
      exitCode: ok ? 0 : 1,
    };
  });
}

type ExecutionRow = ReturnType<typeof executionRow> & { decisions: ReturnType<typeof decisionRow>[] };

/** Replays all and writes it down as it comes; what is printed of it is little. */
async function collect(
  replayer: Replayer,
  report: ReportWriter,
  personToken: string | undefined,
  onProgress: (executions: number) => void,
): Promise<{ rows: ExecutionRow[]; red: ExecutionRow[]; seen: Set<string> }> {
  const rows: ExecutionRow[] = [];
  const seen = new Set<string>();
  let decisions: ExecutionRow['decisions'] = [];
  const replayed = replayer.executions(async (execution, batch, group, light) => {
    const hers = onlyToken(group, personToken);
    if (!hers) return;
    await report.decisions(execution, batch, hers, light);
    if (decisions.length < shownGroups || light === 'red') decisions.push(decisionRow(hers, light));
  });
  for await (const one of replayed) {
    await report.execution(one);
    seen.add(one.execution.id);
    rows.push({ ...executionRow(one), decisions });
    decisions = [];
    onProgress(rows.length);
  }
  for await (const night of replayer.nights()) report.night(night);
  return { rows, red: rows.filter(({ light }) => light === 'red'), seen };
}

/** The last report, or the one that is named: whether it is still what was signed, and what it came to. */
export function showReport(io: Io, named: string | undefined): Promise<Answer> {
  return withCompany(io, 'accountability', async (company) => {
    const { evidence, signatureKeys } = auditSource(company);
    const names = (await evidence.names('reports')).flatMap((file) => /^(.*)\.jws$/.exec(file)?.[1] ?? []);
    const name = named?.replace(/\.(jws|json|html)$/, '') ?? names.at(-1);
    if (name === undefined || !names.includes(name)) throw new Refusal('no-report', {});
    const check = await checkReport(evidence, name, signatureKeys);
    const files = ['json', 'html', 'jws'].map((ending) => evidence.path('reports', `${name}.${ending}`));
    if (!check.ok)
      return {
        json: { ok: false, report: name, problem: check.problem, files },
        text: reportProblem(name, check.problem),
        exitCode: 1,
      };
    const { totals, ok } = check.signed;
    return {
      json: { ok, report: name, totals, files },
      text: [`Verslag ${name}: de handtekening klopt.`, ...totalsText(totals), reportText(files[1]!)].join('\n'),
      exitCode: ok ? 0 : 1,
    };
  });
}

function onlyToken(group: DecisionGroup, token: string | undefined): DecisionGroup | null {
  if (token === undefined) return group;
  return group.tokens.includes(token) ? { ...group, tokens: [token] } : null;
}

async function keep(
  evidence: EvidenceFolder,
  key: Buffer,
  { name, json, html, totals, ok }: { name: string; json: string; html: string; totals: ReportTotals; ok: boolean },
): Promise<void> {
  await evidence.writeOnce('reports', `${name}.html`, Buffer.from(html));
  const jws = signReport(key, { report: name, json, html: sha256Of(html), totals, ok });
  await evidence.writeOnce('reports', `${name}.jws`, Buffer.from(jws));
}
