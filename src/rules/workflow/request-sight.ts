import type { Moment } from '../../types/messages';
import type { Sight } from './sight';

/** What a process may know of a request: codes, numbers and dates. */
export interface RequestView {
  state: 'open' | 'answered' | 'gone';
  number: number;
  content: 'human-review' | 'erase';
  /** The ad that was compared; null where no ad is meant. */
  adNumber: number | null;
  urgency: 'calm' | 'target-passed' | 'alarm' | 'late';
  isTaken: boolean;
  isExtended: boolean;
  receivedAt: Moment;
  target: Moment;
  answerBy: Moment;
  extendBy: Moment;
  /** When the urgency changes next. */
  next: Moment | null;
  outcome: 'upheld' | 'corrected' | 'granted' | 'kept' | null;
}

const asked: Record<RequestView['content'], string> = {
  'human-review': 'nazicht van een vergelijking door een mens',
  erase: 'gegevens wissen',
};

/** Sentences of the statement that a request keeps. */
export const promisesOfRequest: Record<RequestView['content'], number[]> = {
  'human-review': [68, 70],
  erase: [35, 63],
};

const urgencies: Record<RequestView['urgency'], string> = {
  calm: 'op tijd',
  'target-passed': 'eigen streefdag voorbij',
  alarm: 'dringend: bovenaan de rij',
  late: 'TE LAAT: de wettelijke termijn is voorbij',
};

const staff = '00000000-0000-4000-8000-000000000000';
const note = '11111111-1111-4111-8111-111111111111';

/** A request as operators see it: what is asked, how long the law leaves, and how that was counted. */
export function showRequest(request: RequestView, mayExtend: boolean): Sight {
  const { number, content, adNumber, urgency, isTaken, isExtended, receivedAt, target, answerBy, extendBy } = request;
  const isErasure = content === 'erase';
  return {
    stage: urgency === 'calm' ? (isTaken ? 'taken' : 'waiting') : urgency,
    next: isTaken ? 'Een medewerker kijkt na en antwoordt' : 'Een medewerker neemt de vraag op',
    due: answerBy,
    actor: 'medewerker',
    promises: isErasure ? promisesOfRequest.erase : [68],
    facts: [
      ['Vraag', `R-${number} · ${asked[content]}`],
      ...(adNumber === null ? [] : [['Vacature', `V-${adNumber}`] as [string, string]]),
      ['Ontvangen', receivedAt.shown],
      ['Streefdag', target.shown],
      ['Uiterlijk', `${answerBy.shown} (${isExtended ? 'drie maanden' : 'één maand'}, Verordening 1182/71)`],
      ['Stand', urgencies[urgency]],
      ['Verlengen kan', mayExtend ? `tot ${extendBy.shown}` : isExtended ? 'niet meer: is verlengd' : 'niet meer'],
    ],
    steer: [
      ...(isTaken ? [] : [{ update: 'take', json: { staff }, effect: 'opnemen' }]),
      isErasure
        ? { update: 'erase', json: { staff, identity: 'known-address' }, effect: 'wissen, nu u weet wie het vroeg' }
        : {
            update: 'decide',
            json: { staff, outcome: 'upheld', note },
            effect:
              'antwoorden (upheld of corrected); het antwoord staat eerst in de database: `skillstorm request decide`',
          },
      ...(mayExtend ? [{ update: 'extend', json: { staff, note }, effect: 'twee maanden meer, met reden' }] : []),
    ],
  };
}

const answered: Record<NonNullable<RequestView['outcome']>, string> = {
  upheld: 'Niets: het antwoord is gegeven',
  corrected: 'Niets: het antwoord is gegeven',
  granted: 'Niets: het is verborgen, en de nachtelijke blik vernietigt het na de bedenktijd',
  kept: 'Niets: wie het vroeg, wou toch blijven',
};

/** A request that is over. */
export function showAnswered({ number, outcome, content }: RequestView): Sight {
  return {
    stage: outcome ?? 'gone',
    next: outcome ? answered[outcome] : 'Niets: wie het vroeg, is gewist',
    due: null,
    actor: 'niemand',
    promises: content === 'erase' ? promisesOfRequest.erase : outcome === 'upheld' ? [68, 70] : [68],
    facts: outcome ? [['Vraag', `R-${number}`]] : [],
    steer: [],
    outcome: outcome ?? 'gone',
  };
}
