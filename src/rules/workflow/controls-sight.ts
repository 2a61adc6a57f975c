import type { Sight } from './sight';

/** The controls of one night, as their steps tell them. */
export interface ControlsView {
  day: string;
  hasBackup: boolean;
  drill: 'not-due' | 'due' | 'passed' | 'failed' | 'not-possible';
  /** What a person must look at, by code: how many. */
  findings: Record<string, number>;
  closed: boolean;
}

const findingWords: Record<string, string> = {
  sweepsMissed: 'nachten zonder blik op wat aan de beurt was',
  historiesLate: 'uitvoeringen waarvan de geschiedenis nog niet bewaard is',
  executionsWaiting: 'uitvoeringen die al dagen op een medewerker wachten',
  outboxLate: 'opdrachten die al een uur in de outbox staan',
  requestsLate: 'vragen waarvan de termijn om is',
  backupLate: 'geen kopie van de voorbije 26 uur',
  drillFailed: 'een kopie kwam niet terug zoals ze moet: zet ze met de hand terug in een lege database',
  drillNotPossible: 'geen login die een database mag maken: zet DATABASE_DRILL_URL',
};

const drillWords: Record<ControlsView['drill'], string> = {
  'not-due': 'niet nodig',
  due: 'aan de beurt',
  passed: 'geslaagd',
  failed: 'mislukt',
  'not-possible': 'kan niet met deze login',
};

const example = { staff: '00000000-0000-4000-8000-000000000000' };

/** @param seen a person looked at what was found, or its day is over */
export function showControls(controls: ControlsView, seen: boolean): Sight {
  const { day, hasBackup, drill, findings, closed } = controls;
  const found = Object.entries(findings);
  const waits = closed && found.length > 0 && !seen;
  return {
    stage: waits ? 'found' : closed ? 'closed' : 'executing',
    next: waits
      ? 'Een medewerker kijkt na wat gevonden is'
      : closed
        ? 'Niets: deze nacht is nagekeken'
        : 'Maakt de kopie en kijkt het huis na',
    due: null,
    actor: waits ? 'medewerker' : 'niemand',
    promises: [58],
    facts: [
      ['Dag', day],
      ['Kopie', hasBackup ? 'gemaakt en nagelezen' : 'nog niet'],
      ['Proef op terugzetten', drillWords[drill]],
      ...found.map(([code, count]): [string, string] => [
        `Gevonden: ${code}`,
        `${count}, ${findingWords[code] ?? code}`,
      ]),
    ],
    steer: waits
      ? [{ update: 'seen', json: example, effect: 'gezien: wat nog niet in orde is, komt morgen terug' }]
      : [],
    ...(closed && !waits ? { outcome: found.length === 0 ? 'in-order' : 'found' } : {}),
  };
}
