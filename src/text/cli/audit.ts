import type { LedgerFault, LedgerVerdict } from '../../audit/verify';

const faults: Record<LedgerFault, string> = {
  gap: 'ervoor ontbreekt een regel',
  'broken-link': 'ze sluit niet aan op de regel ervoor: er is een regel weggenomen, toegevoegd of verwisseld',
  'unknown-key': 'ze is gemaakt met een andere sleutel dan LEDGER_KEY: er valt niets over te zeggen',
  changed: 'haar inhoud is gewijzigd nadat ze geschreven was',
};

export const notSeen =
  'Niet te zien zonder anker buiten de database: of er aan het einde regels zijn afgeknipt. Bewaar daarom het hoofd hierboven elders.';

export function verdictText({ verified, head, firstBad }: LedgerVerdict): string {
  if (!head && !firstBad) return 'Het grootboek is leeg.';
  return [
    firstBad
      ? `FOUT in regel ${firstBad.seq}: ${faults[firstBad.fault]}. De ${verified} regels ervoor kloppen.`
      : `De keten klopt: ${verified} regels.`,
    ...(head ? [`Hoofd: regel ${head.seq} van ${head.at.toISOString()}, MAC ${head.mac}`] : []),
    notSeen,
  ].join('\n');
}

export const verifyProgress = (verified: number) => `${verified} regels nagerekend`;
