import { failures } from '../../src/types/failures';

/** The section `## Failures` of README.md, made from the catalogue; in the form that Prettier leaves alone. */
export function failuresTable(): string {
  const rows = Object.entries(failures).map(([code, { happened, retried, remedy }]) => [
    `\`${code}\``,
    happened,
    retried ? 'yes' : 'no',
    remedy,
  ]);
  const table = [['Code', 'What happened', 'Retried', 'What a person does'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = table.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
