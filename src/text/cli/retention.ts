export interface RuleForecast {
  rule: string;
  subjects: number;
  /** Subjects by verdict, of those whose period may be over. */
  verdicts: Record<string, number>;
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
};

const actionNames: Record<string, string> = {
  keep: 'bewaren',
  restrict: 'afschermen',
  anonymise: 'anonimiseren',
  destroy: 'vernietigen',
};

const stateNames = { closed: 'klaar', braked: 'wacht op een medewerker: de rem staat op', executing: 'bezig' };

export function forecastText(day: string, rules: RuleForecast[]): string {
  const lines = rules.map(
    ({ rule, subjects, verdicts }) => `  ${rule} · ${ruleNames[rule] ?? rule}: ${counted(verdicts)} (van ${subjects})`,
  );
  return [`Op ${day}:`, '', ...lines, '', 'Er is niets gedaan: dit is een vooruitblik.'].join('\n');
}

export function sweepText(
  day: string,
  executions: { rule: string; due: number; state: keyof typeof stateNames; verdicts: Record<string, number> }[],
): string {
  if (executions.length === 0) return `Op ${day} was niets aan de beurt; ook dat staat in het grootboek.`;
  const lines = executions.map(
    ({ rule, due, state, verdicts }) =>
      `  ${rule} · ${ruleNames[rule] ?? rule}: ${due} aan de beurt · ${stateNames[state]} · ${counted(verdicts)}`,
  );
  return [`Op ${day}:`, '', ...lines].join('\n');
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
