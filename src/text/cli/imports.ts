import type { ImportAccount, RefusedRecord } from '../../cli/import-account';
import { ruleWords } from './rules';

const outcomes: Record<string, string> = {
  imported: 'ingelezen',
  changed: 'gewijzigd',
  unchanged: 'ongewijzigd',
  closed: 'afgesloten (niet opnieuw geopend)',
  known: 'al bekend',
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

function refusalText({ line, field, rule, column, firstLine }: RefusedRecord): string {
  const place = column === undefined ? `lijn ${line}` : `lijn ${line}, teken ${column}`;
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

export const importProgress = (done: number, all: number) => `${done} van ${all} records ingelezen`;
