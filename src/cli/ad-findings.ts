import type { Sql } from '../db/connect';
import { type AdRecord, readAdText } from '../db/ads';
import type { Severity } from '../rules/linter/codes';
import { lintAd } from '../rules/linter/lint-ad';
import { adviseOnAd } from '../text/ad-advice';
import type { AdAdvice } from '../types/mail';

/** What the linter finds in an ad's present text, for staff. It is read anew each time: only codes are kept. */
export async function findingsOf(sql: Sql, { id, isDeclared }: AdRecord): Promise<AdAdvice[]> {
  const text = await readAdText(sql, id);
  return text ? adviseOnAd(text, lintAd(text, { declaredVacancy: isDeclared }), 'nl') : [];
}

const severityWords: Record<Severity, string> = {
  refuse: 'geweigerd',
  review: 'na te kijken',
  warn: 'opmerking aan de werkgever',
};

/** Each finding with its place, why, and what to write instead. */
export function findingsText(findings: AdAdvice[]): string {
  return findings
    .map(({ code, severity, label, why, instead }) =>
      [`  ${label} [${code}, ${severityWords[severity]}]`, `    ${why}`, `    ${instead}`].join('\n'),
    )
    .join('\n');
}
