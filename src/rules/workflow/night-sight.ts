import type { Moment } from '../../types/messages';
import type { Sight } from './sight';

/** What steps tell a night about itself. */
export interface NightView {
  id: string;
  businessDate: string;
  shards: number;
  applicants: number;
  ads: number;
  matches: number;
  rulesVersion: string;
  digestsFrom: Moment;
  digestsUntil: Moment;
  /** End of the day on which a late night asks: without an answer it is over then, before the next night begins. */
  undecidedUntil: Moment;
  closed: boolean;
  /** Of the night before, to compare with; null on the first night. */
  before: { applicants: number; ads: number } | null;
}

export interface NightProgress {
  stage: 'freezing' | 'matching' | 'published' | 'late' | 'digests' | 'closed';
  shardsDone: number;
  /** Candidates by outcome: who gets a digest, and every skip by reason. */
  outcomes: Record<string, number>;
  /** Digests by state. */
  mails: Record<string, number>;
  paused: boolean;
}

const next: Record<NightProgress['stage'], string> = {
  freezing: 'Kandidaten en vacatures worden vastgelegd',
  matching: 'De regels vergelijken deel na deel',
  published: 'Digests vertrekken',
  late: 'Deze nacht is te laat: een medewerker beslist of ze nog mailt',
  digests: 'Digests vertrekken, met de toestemming opnieuw nagekeken',
  closed: 'Niets: deze nacht is klaar',
};

const example = { staff: '00000000-0000-4000-8000-000000000000' };

/** A night as operators see it. */
export function showNight(night: NightView, progress: NightProgress): Sight {
  const running = progress.stage !== 'closed' && progress.stage !== 'late';
  return {
    stage: progress.paused ? 'paused' : progress.stage,
    next: progress.paused ? 'Gepauzeerd: wacht op resume' : next[progress.stage],
    due: progress.stage === 'published' ? night.digestsFrom : progress.stage === 'late' ? night.undecidedUntil : null,
    actor: progress.stage === 'late' || progress.paused ? 'medewerker' : 'niemand',
    promises: [11, 18],
    facts: [
      ['Nacht', night.businessDate],
      ['Kandidaten', compare(night.applicants, night.before?.applicants)],
      ['Vacatures', compare(night.ads, night.before?.ads)],
      ['Delen', `${progress.shardsDone} van ${night.shards}`],
      ['Matches', night.matches],
      ['Regels', night.rulesVersion.slice(0, 12) || '–'],
      ['Kandidaten per uitkomst', list(progress.outcomes)],
      ['Digests per stand', list(progress.mails)],
    ],
    steer: [
      ...(progress.stage === 'late'
        ? [
            { update: 'send-late', json: example, effect: 'toch mailen' },
            { update: 'skip-late', json: example, effect: 'sluiten zonder mail' },
          ]
        : []),
      ...(progress.paused ? [{ update: 'resume', json: example, effect: 'verdergaan' }] : []),
      ...(running && !progress.paused
        ? [{ update: 'pause', json: example, effect: 'pauzeren na de lopende partij' }]
        : []),
    ],
    ...(progress.stage === 'closed' ? { outcome: 'closed' } : {}),
  };
}

function compare(value: number, before: number | undefined): string {
  return before === undefined ? String(value) : `${value} (vorige nacht ${before})`;
}

function list(counts: Record<string, number>): string {
  return (
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || '–'
  );
}
