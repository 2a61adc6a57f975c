import type { AnchorFault } from '../../audit/anchors';
import type { ChainVerdict } from '../../audit/chain';
import type { FileFault } from '../../audit/evidence-folder';
import type { Light } from '../../audit/executions';
import type { ReplayedExecution, SecondProof } from '../../audit/replay';
import type { ReportCheck, ReportTotals } from '../../audit/report';
import type { EvidenceFilter } from '../../db/execution-evidence';
import type { DecisionGroup } from '../../types/retention';
import { executionFaults, faults } from './audit';
import { actionNames } from './retention';

const words: Record<Light, string> = { green: 'groen', amber: 'oranje', red: 'rood' };

const anchorFaults: Record<AnchorFault, string> = {
  'anchor-missing': 'het anker van die dag ontbreekt',
  'anchor-changed': 'het anker is niet het ondertekende',
  'cut-off': 'het grootboek eindigt vóór de regel die het anker noemt: er is aan het einde afgeknipt',
  rewritten: 'de regel die het anker noemt, heeft een andere MAC: het grootboek is herschreven',
};

const fileFaults: Record<FileFault, string> = {
  missing: 'ontbreekt',
  changed: 'heeft een andere inhoud dan zijn hash',
};

const whys: Record<NonNullable<SecondProof['why']>, string> = {
  open: 'nog bezig',
  'not-exported': 'de geschiedenis is (nog) niet bewaard',
  'bundle-unknown': 'de code die het uitvoerde, werd nooit bewaard',
  'runtime-missing': 'er is geen bewaarde uitvoeromgeving die hier draait',
  'commands-differ': 'de code beveelt nu iets anders dan toen',
  'timer-early': 'een wachttijd liep te vroeg af',
  'time-skipped': 'de server sloeg tijd over, wat alleen in een test kan',
  'history-changed': 'de bewaarde geschiedenis is gewijzigd of weg',
  'bundle-changed': 'de bewaarde code is gewijzigd of weg',
  'runtime-changed': 'de bewaarde uitvoeromgeving is gewijzigd',
  'does-not-follow': 'de code volgt deze geschiedenis niet',
  'receipts-differ': 'wat de stappen antwoordden, is niet wat de tabellen zeggen',
};

interface ChainRow {
  what: string;
  light: Light;
  word: string;
  why: string;
}

export function chainRows({ ledger, anchors, files }: ChainVerdict): ChainRow[] {
  const row = (what: string, why: string | null, light: Light = why === null ? 'green' : 'red'): ChainRow => ({
    what,
    light,
    word: words[light],
    why: why ?? '',
  });
  const noAnchor = 'er is er nog geen: of er aan het einde is afgeknipt, is niet te zien';
  return [
    row(
      `Grootboek (${ledger.verified} regels)`,
      ledger.firstBad && `regel ${ledger.firstBad.seq}: ${faults[ledger.firstBad.fault]}`,
    ),
    anchors.anchors === 0 && !anchors.firstBad
      ? row('Ankers buiten de database', noAnchor, 'amber')
      : row(
          `Ankers buiten de database (${anchors.anchors})`,
          anchors.firstBad && `${anchors.firstBad.day}: ${anchorFaults[anchors.firstBad.fault]}`,
        ),
    row(
      `Bewaarde bestanden (${files.files})`,
      files.firstBad && `${files.firstBad.file} ${fileFaults[files.firstBad.fault]}`,
    ),
  ];
}

export function executionRow(replayed: ReplayedExecution) {
  const { execution, fault, light, replay, verdicts } = replayed;
  return {
    id: execution.id,
    day: execution.businessDate,
    rule: execution.rule,
    light,
    word: words[light],
    verdicts: Object.entries(verdicts)
      .map(([action, count]) => `${count} ${actionNames[action]}`)
      .join(', '),
    first: fault ? `${executionFaults[fault.fault]}${fault.batch === null ? '' : ` (partij ${fault.batch})`}` : 'klopt',
    second: replay.why === null ? 'klopt' : whys[replay.why],
  };
}

export function decisionRow({ facts, verdict, tokens, count }: DecisionGroup, light: Light) {
  return {
    light,
    word: words[light],
    count: count ?? tokens.length,
    verdict: actionNames[verdict.action],
    facts: JSON.stringify(facts),
  };
}

export function filterText({ rule, from, to, personToken }: EvidenceFilter): string {
  return [
    ...(rule ? [`regel ${rule}`] : []),
    ...(from ? [`vanaf ${from}`] : []),
    ...(to ? [`tot en met ${to}`] : []),
    ...(personToken ? [`kenmerk ${personToken}`] : []),
  ].join(', ');
}

export function totalsText({ executions, decisions, nights }: ReportTotals): string[] {
  return [
    `Uitvoeringen: ${executions.green} groen, ${executions.amber} oranje, ${executions.red} rood.`,
    `Beslissingen: ${decisions.green} groen, ${decisions.amber ?? 0} oranje, ${decisions.red} rood.`,
    `Nachten: ${nights.green} groen, ${nights.amber} oranje, ${nights.red} rood.`,
  ];
}

export function redLines(red: object[], lost: string | undefined): string[] {
  return [
    ...(red as ReturnType<typeof executionRow>[])
      .slice(0, 20)
      .map(
        ({ day, rule, id, first, second }) =>
          `ROOD: ${day} ${rule} ${id}: eerste bewijs ${first}; tweede bewijs ${second}`,
      ),
    ...(red.length > 20 ? [`… en ${red.length - 20} andere: zie het verslag.`] : []),
    ...(lost ? [`ROOD: uitvoering ${lost} staat in het grootboek en nergens anders.`] : []),
  ];
}

export const reportText = (path: string) => `Verslag: ${path}`;

export function reportProblem(name: string, problem: Extract<ReportCheck, { ok: false }>['problem']): string {
  const problems = {
    missing: 'niet al zijn bestanden zijn er',
    signature: 'de handtekening klopt niet, of is van een onbekende sleutel',
    'json-changed': 'het JSON-bestand is gewijzigd',
    'html-changed': 'het HTML-bestand is gewijzigd',
  };
  return `Verslag ${name} is niet het ondertekende: ${problems[problem]}.`;
}

export const replayProgress = (entries: number, executions: number) =>
  `${entries} regels nagerekend, ${executions} uitvoeringen herhaald`;

export function anchorsText({ anchors, firstBad }: ChainVerdict['anchors']): string {
  if (firstBad) return `FOUT bij anker ${firstBad.day}: ${anchorFaults[firstBad.fault]}.`;
  return anchors === 0
    ? 'Er is nog geen anker buiten de database: of er aan het einde regels zijn afgeknipt, is niet te zien.'
    : `De ankers kloppen: ${anchors}.`;
}

export function filesText({ files, firstBad }: ChainVerdict['files']): string {
  return firstBad
    ? `FOUT in ${firstBad.file}: het ${fileFaults[firstBad.fault]}.`
    : `De bewaarde bestanden kloppen: ${files}.`;
}

export function rotatedText(which: string, from: string, to: string): string {
  return [
    `Nieuwe sleutel ${which}: ${to}. De oude, ${from}, blijft bewaard om na te kijken wat ermee gemaakt is.`,
    'Start worker en site opnieuw: pas dan schrijven ze met de nieuwe.',
  ].join('\n');
}
