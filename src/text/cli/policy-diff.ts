import type { PolicyChange } from '../../policy/diff';
import type { Overreach } from '../../policy/legal-limits';
import type { Move } from '../../rules/retention/what-if';
import { ruleText } from './retention';

export interface PolicyDiff {
  on: string;
  from: { name: string };
  to: { name: string };
  changes: PolicyChange[];
  moves: (Move & { categories: string[] })[];
  /** Rules of which so much would go in the first night that the brake stops it. */
  braked: { rule: string; due: number; subjects: number }[];
  /** Why the proposal cannot come into force. */
  refused: string[];
}

const directionNames = { earlier: 'eerder', later: 'later', unchanged: 'ongewijzigd' };

export const moveHeadings = ['Regel', 'Categorieën', 'Gaat nu', 'Gaat dan', 'Wat', 'Aantal'];

/** What moves line by line, and what does not in one line per rule. */
export function moveRows(moves: PolicyDiff['moves']): (string | number)[][] {
  return [...new Set(moves.map(({ rule }) => rule))].flatMap((rule) => {
    const ofRule = moves.filter((move) => move.rule === rule);
    const about = [rule, ofRule[0]!.categories.join(', ') || '–'];
    const unchanged = sum(ofRule, 'unchanged');
    return [
      ...ofRule
        .filter(({ direction }) => direction !== 'unchanged')
        .map(({ before, after, direction, count }) => [
          ...about,
          monthText(before),
          monthText(after),
          directionNames[direction],
          count,
        ]),
      ...(unchanged > 0 ? [[...about, '', '', directionNames.unchanged, unchanged]] : []),
    ];
  });
}

/** @param movesTable the rows of `moveRows` in columns */
export function diffText({ on, from, to, changes, moves, braked, refused }: PolicyDiff, movesTable: string): string {
  return [
    `Van ${from.name} naar ${to.name}`,
    '',
    `Wat het beleid anders zegt, ${changes.length}:`,
    ...changes.map(changeText),
    '',
    `Wat dat doet, geteld op ${on}, zonder namen:`,
    movesTable,
    '',
    total(moves),
    ...(braked.length > 0 ? ['', 'In de eerste nacht zou de rem opstaan, tot een medewerker gekeken heeft:'] : []),
    ...braked.map(({ rule, due, subjects }) => `  ${ruleText(rule)}: ${due} van ${subjects}`),
    ...(refused.length > 0
      ? ['', 'Zo kan het niet in werking treden:', ...refused.map((reason) => `  ${reason}`)]
      : []),
  ].join('\n');
}

function total(moves: Move[]): string {
  const counts = (['earlier', 'later', 'unchanged'] as const).map(
    (direction) => `${sum(moves, direction)} ${directionNames[direction]}`,
  );
  return `Samen: ${counts.join(', ')}. Er is niets veranderd: dit is een vooruitblik.`;
}

function sum(moves: Move[], wanted: Move['direction']): number {
  return moves.reduce((count, move) => count + (move.direction === wanted ? move.count : 0), 0);
}

function monthText(month: string | null): string {
  return month ?? 'zonder einddag';
}

const mostLetters = 60;

function changeText({ path, from, to }: PolicyChange): string {
  return `  ${path}: ${valueText(from)} → ${valueText(to)}`;
}

function valueText(value: unknown): string {
  if (value === null) return 'niets';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}

export function overreachText({ id, from, to, because }: Overreach): string {
  if ('statement' in because)
    return `${id} is ${from} volgens de verklaring (belofte ${because.statement.join(', ')}), niet ${to}`;
  const bound = because.least === undefined ? `hoogstens ${because.most}` : `minstens ${because.least}`;
  return `${id} is volgens de wet ${bound} (${because.law}), niet ${to}`;
}

export function activatedText({ version, changes }: { version: string; changes: PolicyChange[] }): string {
  return [
    `In werking en ondertekend: ${version}`,
    ...(changes.length > 0 ? changes.map(changeText) : ['  geen enkel getal en geen enkele keuze verandert']),
  ].join('\n');
}
