import type { Hold } from '../../db/holds';
import type { Outlook } from '../../rules/retention/outlook';

/** What leaves under one rule in the months to come. */
export interface RuleForecast {
  rule: string;
  subjects: number;
  /** By month, `YYYY-MM`. */
  months: Record<string, number>;
  /** After the last month asked. */
  after: number;
  /** Of whom no day is known: nobody asked, the owner has not chosen, a hold without end. */
  noDay: number;
  /** Kept by a hold on them or on whose they are; in no other count. */
  held: number;
}

/** What each rule is about, in a few words. */
const ruleNames: Record<string, string> = {
  'ARC-RELEVANCE': 'vacatures die van de site gingen',
  'ARC-TERM': 'vacatures waarvan de termijn om is',
  'RET-APPLICANT': 'sollicitanten die vroegen om te wissen',
  'RET-CLIENT-DEL': 'contactpersonen die vroegen om te wissen',
  'RET-PROSPECT': 'prospecten, één jaar na het eerste contact',
  'RET-INVOICE': 'facturen',
  'MATCH-CONSENT': 'voorstellen en hun redenen',
  'MAIL-STORE': 'wat aan wie gemaild werd',
  'GEN-SECURE': 'aanmeldingen en gebruikte links',
  'GEN-CONSENT': 'bewijzen van toestemming',
  'VIS-ACCOUNT': 'gebruik van de site',
  'RGT-ACCESS': 'dossiers van vragen',
  'APP-SENSITIVE': 'gevoelige tekst die bleef liggen',
  'SEC-1': 'namen van medewerkers, vijf jaar na hun laatste beslissing',
};

export const actionNames: Record<string, string> = {
  keep: 'bewaren',
  restrict: 'afschermen',
  anonymise: 'anonimiseren',
  destroy: 'vernietigen',
};

export type ExecutionState = keyof typeof stateNames;

const stateNames = { closed: 'klaar', braked: 'wacht op een medewerker: de rem staat op', executing: 'bezig' };

export function previewText(day: string, rules: Outlook[], holds: Hold[]): string {
  const lines = rules.map(
    ({ rule, subjects, verdicts }) => `  ${ruleText(rule)}: ${counted(verdicts)} (van ${subjects})`,
  );
  const braked = rules.filter((rule) => rule.braked);
  return [
    `Op ${day}:`,
    '',
    ...lines,
    ...(braked.length > 0 ? ['', 'De rem zou opstaan, tot een medewerker gekeken heeft:'] : []),
    ...braked.map(({ rule, due, subjects }) => `  ${ruleText(rule)}: ${due} van ${subjects} in één nacht`),
    ...(holds.length > 0 ? ['', 'Wordt vastgehouden:'] : []),
    ...holds.map((hold) => `  ${holdText(hold)}`),
    '',
    'Er is niets gedaan: dit is een vooruitblik.',
  ].join('\n');
}

export function forecastText(today: string, months: number, rules: RuleForecast[]): string {
  const lines = rules.flatMap(({ rule, subjects, months: counts, after, noDay, held }) => [
    `${ruleText(rule)} (${subjects})`,
    ...Object.entries(counts).map(([month, count]) => `  ${month}  ${count}`),
    ...(after > 0 ? [`  later    ${after}`] : []),
    ...(noDay > 0 ? [`  geen dag bekend: ${noDay}`] : []),
    ...(held > 0 ? [`  vastgehouden: ${held}`] : []),
    ...(Object.keys(counts).length + after + noDay + held === 0 ? ['  niets'] : []),
  ]);
  const asked = months === 1 ? 'deze maand' : `de komende ${months} maanden`;
  return [
    `Wat ${asked} gaat, vanaf ${today}, als er niets verandert:`,
    '',
    ...lines,
    '',
    'Wat al aan de beurt is, telt bij deze maand. Wat een eigen stop vandaag vasthoudt, telt alleen als vastgehouden.',
  ].join('\n');
}

export function sweepText(
  day: string,
  executions: { rule: string; due: number; state: ExecutionState; verdicts: Record<string, number> }[],
): string {
  if (executions.length === 0) return `Op ${day} was niets aan de beurt; ook dat staat in het grootboek.`;
  const lines = executions.map(
    ({ rule, due, state, verdicts }) =>
      `  ${ruleText(rule)}: ${due} aan de beurt · ${stateNames[state]} · ${counted(verdicts)}`,
  );
  return [`Op ${day}:`, '', ...lines].join('\n');
}

/** A rule by its id and in a few words. */
export function ruleText(rule: string): string {
  return `${rule} · ${ruleNames[rule] ?? rule}`;
}

function counted(verdicts: Record<string, number>): string {
  const parts = Object.entries(verdicts)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${count} ${actionNames[action] ?? action}`);
  return parts.join(', ') || 'niets';
}

export function holdText({
  id,
  rule,
  subject,
  reason,
  placedBy,
  placedOn,
  endsOn,
}: {
  id: string;
  rule: string | null;
  subject: string | null;
  reason: string;
  placedBy: string;
  placedOn: string;
  endsOn: string | null;
}): string {
  const what = [rule === null ? 'elke regel' : rule, ...(subject === null ? [] : [`onderwerp ${subject}`])].join(', ');
  return `${id} · ${what} · sinds ${placedOn}, ${endsOn === null ? 'tot ze opgeheven wordt' : `tot en met ${endsOn}`} · door ${placedBy}: ${reason}`;
}
