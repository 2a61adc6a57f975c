import { countPeople, countRows } from '../db/scratch';
import type { RefusedRecord } from '../cli/import-account';
import type { AdDay } from './day-employers';
import type { ApplicantDay } from './day-applicants';
import type { DayContext } from './day-context';
import type { NightDay } from './day-night';

interface FileAccount {
  records: number;
  accepted: number;
  refused: Record<string, number>;
}

interface FilesAccount extends FileAccount {
  files: Record<string, FileAccount>;
}

type Account = { records: number; refused: RefusedRecord[] };

/** What the day made of people, counted from the rows. */
export async function observePeople(day: DayContext, { files, people }: ApplicantDay) {
  const { sql } = day.company;
  const rows = await day.until('the people', () => countPeople(sql));
  const of = (isOwn: boolean) =>
    rows.find((row) => row.isOwn === isOwn) ?? { persons: 0, confirmed: 0, matching: 0, profiles: 0 };
  const [imported, own] = [of(false), of(true)];
  const warnings = Object.values(files).flatMap((account) => account.warnings);
  return {
    applicants: {
      ...filesAccount(files),
      registerNumbersMasked: warnings.filter(({ rule }) => rule === 'register-number').length,
      invited: people.filter(({ isInvited }) => isInvited).length,
      acceptInvitation: imported.confirmed,
      ignoreInvitation: imported.persons - imported.confirmed,
      // In the afternoon, of who said yes; nobody else has a profile.
      filledIn: imported.profiles,
      consentToMatching: imported.matching,
    },
    signUps: {
      persons: own.persons,
      confirm: own.confirmed,
      neverConfirm: own.persons - own.confirmed,
      consentToMatching: own.matching,
      registerNumbersMasked: people.filter(({ hasMasked }) => hasMasked).length,
    },
    confirmed: imported.confirmed + own.confirmed,
  };
}

export function observeAds({ files, reviewed, ads }: AdDay) {
  const withState = (state: string) => ads.filter((ad) => ad.state === state);
  return {
    ...filesAccount(files),
    outOfContract: countBy(withState('refused').map(({ refusedCode }) => refusedCode ?? '')),
    waitingForContract: withState('ordered').length,
    ...reviewed,
    stillForReview: withState('review').length,
    published: withState('published').length,
  };
}

export async function observeDay(day: DayContext, confirmed: number, night: NightDay) {
  const { sql } = day.company;
  const count = (rows: string) => day.until(rows, () => countRows(sql, rows));
  return {
    confirmed,
    withdrawMatching: await count('consent event=withdrawn purpose=matching'),
    withdrawStorage: await count('consent event=withdrawn purpose=account-storage'),
    eligibleAtNight: night.applicants,
    matched: night.outcomes['digest'] ?? 0,
    unsubscribe: await count('suppression scope=digest'),
  };
}

function filesAccount(files: Record<string, Account>): FilesAccount {
  const accounts = Object.entries(files).map(([file, { records, refused }]) => [
    file,
    { records, accepted: records - refused.length, refused: countBy(refused.map(({ rule }) => rule)) },
  ]);
  const all = Object.values(files);
  const refused = all.flatMap((account) => account.refused.map(({ rule }) => rule));
  const records = all.reduce((sum, account) => sum + account.records, 0);
  return {
    files: Object.fromEntries(accounts) as Record<string, FileAccount>,
    records,
    accepted: records - refused.length,
    refused: countBy(refused),
  };
}

function countBy(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
