import type { ExecutionFault, ExecutionsVerdict } from '../../audit/executions';
import type { LedgerFault, LedgerVerdict } from '../../audit/verify';

export const faults: Record<LedgerFault, string> = {
  gap: 'ervoor ontbreekt een regel',
  'broken-link': 'ze sluit niet aan op de regel ervoor: er is een regel weggenomen, toegevoegd of verwisseld',
  'unknown-key': 'ze is gemaakt met een sleutel die er niet is: er valt niets over te zeggen',
  changed: 'haar inhoud is gewijzigd nadat ze geschreven was',
};

export function verdictText({ verified, head, firstBad }: LedgerVerdict): string {
  if (!head && !firstBad) return 'Het grootboek is leeg.';
  return [
    firstBad
      ? `FOUT in regel ${firstBad.seq}: ${faults[firstBad.fault]}. De ${verified} regels ervoor kloppen.`
      : `De keten klopt: ${verified} regels.`,
    ...(head ? [`Hoofd: regel ${head.seq} van ${head.at.toISOString()}, MAC ${head.mac}`] : []),
  ].join('\n');
}

export const verifyProgress = (verified: number) => `${verified} regels nagerekend`;

export const executionFaults: Record<ExecutionFault, string> = {
  'batches-differ': 'er ontbreekt een partij, of er is een bij die het grootboek niet kent',
  'decisions-changed': 'haar beslissingen zijn niet die waarvan de wortel in het grootboek staat',
  'verdict-differs': 'uit de feiten en het beleid van die dag volgt een andere beslissing',
  'policy-changed': 'het beleid dat ze noemt, is er niet of is gewijzigd',
  'verdict-missing': 'de functie die besliste, is niet bewaard: over haar beslissingen valt niets te zeggen',
  'verdict-changed': 'de bewaarde functie die besliste, is gewijzigd',
  'attest-missing': 'het attest ontbreekt',
  'attest-changed': 'het attest is niet het ondertekende dat het grootboek kent',
  'attest-differs': 'het attest zegt iets anders dan de beslissingen',
};

export function executionsText({ executions, decisions, firstBad }: ExecutionsVerdict): string {
  if (!firstBad) return `De uitvoeringen kloppen: ${executions}, met ${decisions} beslissingen opnieuw berekend.`;
  const { execution, rule, batch, fault } = firstBad;
  const where = [`uitvoering ${execution}`, ...(rule ? [rule] : []), ...(batch === null ? [] : [`partij ${batch}`])];
  return `FOUT in ${where.join(', ')}: ${executionFaults[fault]}.`;
}

export const recomputeProgress = (decisions: number) => `${decisions} beslissingen opnieuw berekend`;
