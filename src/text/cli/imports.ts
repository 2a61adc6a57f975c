import type { ImportAccount, RefusedRecord } from '../../cli/import-account';
import { showInBrussels } from '../../rules/calendar';
import { ruleWords } from './rules';

const outcomes: Record<string, string> = {
  imported: 'ingelezen',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  closed: 'afgesloten (niet opnieuw geopend)',
  earlier: 'al bekend (eerste contact nu vroeger)',
  archived: 'gearchiveerd',
  'archived-unknown': 'gearchiveerd voor een koper die niet bij de klanten staat',
  invited: 'uitgenodigd (nog niets bewaard van het cv)',
  waiting: 'uitgenodigd, nog geen antwoord',
  'filled-in': 'gaf toestemming: het cv staat nu in het profiel',
  known: 'al bekend (niets gewijzigd)',
  suppressed: 'wil geen mail (niet ingelezen)',
  refused: 'geweigerd',
};

/** The account of an import: what came in, then every refusal with its place and reason, then what was left out, counted. */
export function importText<Outcome extends string>(account: ImportAccount<Outcome>): string {
  const { records, counts, refused, warnings } = account;
  const parts = Object.entries<number>(counts).filter(([, count]) => count > 0);
  const lines = [
    `${records} ${records === 1 ? 'record' : 'records'}: ${parts.map(([name, count]) => `${count} ${outcomes[name]}`).join(', ') || 'niets'}`,
  ];
  if (refused.length > 0) lines.push('', 'Geweigerd:', ...refused.map(refusalText));
  if (warnings.length > 0) lines.push('', 'Opgemerkt in wat is ingelezen:', ...countedWarnings(warnings));
  return lines.join('\n');
}

function refusalText({ file, line, field, rule, column, firstLine }: RefusedRecord): string {
  const place = file ?? (column === undefined ? `lijn ${line}` : `lijn ${line}, teken ${column}`);
  const first = firstLine === undefined ? '' : ` (lijn ${firstLine})`;
  return `  ${place}${field ? ` · ${field}` : ''}: ${ruleWords[rule]}${first} [${rule}]`;
}

function countedWarnings(warnings: ImportAccount<string>['warnings']): string[] {
  const lines = new Map<string, number[]>();
  for (const { line, field, rule } of warnings) {
    const key = `${field || 'record'}: ${ruleWords[rule as keyof typeof ruleWords]} [${rule}]`;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  return [...lines].map(([key, at]) => `  ${key}, lijn ${shortened(at)}`);
}

const mostLines = 8;

function shortened(lines: number[]): string {
  const rest = lines.length - mostLines;
  return lines.slice(0, mostLines).join(', ') + (rest > 0 ? ` en ${rest} andere` : '');
}

/** Their résumés are in the file only: it must come again. */
export function waitingText({ persons, bringAgainBefore }: { persons: number; bringAgainBefore: Date }): string {
  const who = persons === 1 ? '1 persoon heeft' : `${persons} personen hebben`;
  return [
    `${who} nog niet geantwoord: hun cv is niet bewaard, alleen wat nodig is om het te vragen.`,
    `Lees hetzelfde bestand opnieuw in, met dezelfde --source, nadat zij antwoordden, en vóór ${showInBrussels(bringAgainBefore)}.`,
    'Wie dan niet antwoordde, wordt gewist; later inlezen zou opnieuw uitnodigen. Vernietig het bestand daarna.',
  ].join('\n');
}

export const fileWrittenText = (rows: number) =>
  `Kopie gemaakt: ${rows} rijen. Bezorg ze aan de persoon zelf, en wis het bestand daarna`;

/** What the detector did to profiles that were stored before. */
export function checkText(account: { profiles: number; changed: number; withheld: number; masked: number }): string {
  const { profiles, changed, withheld, masked } = account;
  return `${profiles} profielen nagelezen: ${changed} gewijzigd, ${withheld} stukken tekst apart gezet (de persoon krijgt een mail), ${masked} rijksregisternummers onleesbaar gemaakt`;
}

export const importProgress = (done: number, all: number) => `${done} van ${all} records ingelezen`;
