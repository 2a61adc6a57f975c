/** What an erasure comes to, in days and sentences. */
interface Verdict {
  destroyedOn: string;
  /** The last day on which it can be undone; null once it cannot. */
  lastDay: string | null;
  erased: string[];
  kept: string[];
}

/** [63] The verdict per category, as staff reads it before and after granting. */
export function verdictText({ destroyedOn, lastDay, erased, kept }: Verdict): string {
  return [
    `Vernietigd op ${destroyedOn}${lastDay === null ? '' : `; tot en met ${lastDay} kan het ongedaan gemaakt worden`}:`,
    ...erased.map((line) => `  - ${line}`),
    'Bewaard, want de wet vraagt of laat het:',
    ...kept.map((line) => `  - ${line}`),
  ].join('\n');
}

export function openedText(number: number, receivedOn: string, verdict: Verdict): string {
  return [
    `Vraag R-${number} · wissen · ontvangen op ${receivedOn}`,
    '',
    'Wat er gebeurt als u ze vandaag toestaat:',
    verdictText(verdict),
    '',
    `Weet u wie het vroeg? \`skillstorm request decide R-${number} --outcome erase --identity known-address --as …\``,
  ].join('\n');
}

export const keptText =
  'Blijft: niets wordt gewist. Van een sollicitant leeft alleen de toestemming om te bewaren; de andere worden opnieuw gevraagd.';
