import type { ReceiptProblem } from '../../policy/receipt-file';
import type { ReceiptSummary } from '../../policy/receipt-summary';

const problems: Record<ReceiptProblem, string> = {
  altered:
    'het is niet teken voor teken een bewijs zoals wij het uitgeven: er is iets gewijzigd, of het is geen bewijs',
  'unknown-key': 'het is ondertekend met een sleutel die niet bij de gegeven sleutels is',
  signature: 'de handtekening is niet gezet met de sleutel die ze noemt, of wat ondertekend werd is gewijzigd',
  content: 'wat erin te lezen staat, is niet wat ondertekend werd',
  wording: 'de woorden passen niet bij hun SHA-256',
};

export const receiptWrittenText = 'Bewijs bewaard.';

/** What was verified, and what it says; or why it does not hold. */
export function receiptVerdictText(
  verdict:
    ReceiptProblem | (Pick<ReceiptSummary, 'purpose' | 'events' | 'subject'> & { kid: string; isOwnKey: boolean }),
): string {
  if (typeof verdict === 'string') return `NIET ECHT: ${problems[verdict]}.`;
  const { kid, isOwnKey, purpose, events, subject } = verdict;
  return [
    'Het bewijs klopt:',
    '- het bestand is teken voor teken zoals het werd uitgegeven;',
    `- de handtekening (Ed25519) is gezet met sleutel ${kid}, ${isOwnKey ? 'die van deze installatie' : 'uit het gegeven bestand'};`,
    '- wat erin te lezen staat, is wat ondertekend werd;',
    '- de woorden van de vraag passen bij hun SHA-256.',
    `Het zegt: ${purpose}, van ${subject}:`,
    ...events.map(({ event, at }) => `- ${event === 'given' ? 'gegeven' : 'ingetrokken'} op ${at.toISOString()}`),
  ].join('\n');
}
