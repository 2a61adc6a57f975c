import type { Trend } from '../../types/behaviour';

const columns = ['period', 'kind', 'occupation', 'region', 'language', 'persons'] as const;

/** RFC 4180. Codes and numbers only, so that nothing needs a quote. */
export function trendCsv(trends: readonly Trend[]): string {
  return [columns.join(), ...trends.map((trend) => columns.map((name) => trend[name]).join()), ''].join('\r\n');
}
