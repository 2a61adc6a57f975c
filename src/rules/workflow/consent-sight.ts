import type { Moment } from '../../types/messages';
import type { Sight } from './sight';

/** An employer who is told of a withdrawal, as a process may know him: ids, numbers and codes. */
export interface NoticeView {
  id: string;
  customerNumber: number;
  state: 'to-tell' | 'told' | 'acknowledged' | 'impossible';
  attempts: number;
  /** When he is told, or reminded, next; null where mail can do no more. */
  next: Moment | null;
}

/** What a process may know of a consent event. */
export interface ConsentView {
  event: 'given' | 'withdrawn' | 'gone';
  purpose: string;
  notices: NoticeView[];
}

/** What came of each place where the consent has its effect. */
export type Places = Record<string, string>;

const purposePromises: Record<string, number> = {
  'account-storage': 13,
  matching: 18,
  publication: 19,
  'sharing-with-customers': 20,
  newsletter: 30,
  'partner-analysis': 32,
};

const staff = '00000000-0000-4000-8000-000000000000';

export const isOpen = ({ state }: NoticeView): boolean => state === 'to-tell' || state === 'told';

/** What only a person can do: mail went out as often as the policy allows, or there is nobody to mail. */
export const needsPerson = (notice: NoticeView): boolean => isOpen(notice) && notice.next === null;

/** The first moment on which an employer is told or reminded. */
export function nextTelling({ notices }: ConsentView): Moment | null {
  const moments = notices.flatMap(({ next }) => (next ? [next] : []));
  return moments.sort((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

/** A consent on its way through the house, as operators see it. */
export function showConsent(view: ConsentView, places: Places): Sight {
  const { event, purpose, notices } = view;
  const open = notices.filter(isOpen);
  const waiting = open.filter(needsPerson);
  const example = { staff, notice: (waiting[0] ?? open[0])?.id ?? staff };
  return {
    stage: stageOf(view, places),
    next: nextOf(view, places),
    due: nextTelling(view),
    actor: waiting.length > 0 ? 'medewerker' : open.length > 0 ? 'klant' : 'niemand',
    promises: [3, purposePromises[purpose] ?? 3],
    facts: [
      ['Doel', purpose],
      ['Plaatsen', list(Object.entries(places).map(([place, state]) => `${place} ${state}`))],
      ['Werkgevers', `${notices.length - open.length} van ${notices.length} klaar`],
      ...notices.map(({ id, customerNumber, state, attempts }): [string, string] => [
        `K-${customerNumber}`,
        `${state} · ${attempts} × gemaild · ${id}`,
      ]),
    ],
    steer:
      open.length === 0
        ? []
        : [
            { update: 'acknowledge', json: example, effect: 'de werkgever liet weten dat hij het weet' },
            {
              update: 'impossible',
              json: { ...example, reason: 'no-answer' },
              effect: 'hij is niet te bereiken (no-contact, no-answer of ended)',
            },
          ],
    ...(isDone(view, places) ? { outcome: event } : {}),
  };
}

const isDone = ({ event, notices }: ConsentView, places: Places) =>
  event === 'gone' || (Object.keys(places).length > 0 && !notices.some(isOpen));

function stageOf(view: ConsentView, places: Places): string {
  if (isDone(view, places)) return view.event;
  if (Object.keys(places).length === 0) return 'applying';
  return view.notices.some(needsPerson) ? 'unanswered' : 'telling';
}

function nextOf(view: ConsentView, places: Places): string {
  if (view.event === 'gone') return 'Niets: de persoon is gewist';
  if (isDone(view, places)) return 'Niets: alles is gedaan';
  if (Object.keys(places).length === 0) return 'De toestemming wordt nagekeken waar ze werkt';
  return view.notices.some(needsPerson)
    ? 'Een medewerker belt de werkgever, of legt vast waarom het niet kan'
    : 'Werkgevers weten het; wie niet antwoordt, krijgt een herinnering';
}

function list(items: string[]): string {
  return items.join(', ') || '–';
}
