import { lockApplicant, readProfile } from '../db/applicants';
import { profilesAfter } from '../db/profiles';
import { siftProfile } from '../rules/profile-texts';
import { checkText } from '../text/cli/imports';
import type { ApplicantId } from '../types/ids';
import { storeChecked } from './checked-profile';
import { decide, staffNamed, withCompany } from './company';
import type { Answer, Io } from './io';

const batchSize = 100;

/**
 * Reads every stored profile with the detector of this release (promise 15), for texts that came in before it existed or before it
 * knew a word. Only profiles that it changes are written. May be run again: what was read before stays as it is.
 */
export function checkProfiles(io: Io, as: string): Promise<Answer> {
  return withCompany(io, 'account-storage', async (company) => {
    const { at, db } = company;
    const staff = await staffNamed(company, as);
    const policy = await company.readPolicy(at);
    const account = { profiles: 0, changed: 0, withheld: 0, masked: 0 };
    let last: ApplicantId | null = null;
    for (;;) {
      const batch: ApplicantId[] = await profilesAfter(db.sql, last, batchSize);
      if (batch.length === 0) break;
      const done = await decide(company, staff, async (tx, note) => {
        const changes = { changed: 0, withheld: 0, masked: 0 };
        for (const id of batch) {
          const person = await lockApplicant(tx, id);
          const read = await readProfile(tx, id);
          if (!person || !read) continue;
          const { metadata: _, ...profile } = read;
          const sifted = siftProfile(profile);
          if (sifted.withheld.length + sifted.masked === 0) continue;
          const stored = await storeChecked(tx, note, { person, profile, phone: null, policy, by: 'check' }, at);
          changes.changed += 1;
          changes.withheld += stored.withheld;
          changes.masked += stored.masked;
        }
        return changes;
      });
      account.profiles += batch.length;
      account.changed += done.changed;
      account.withheld += done.withheld;
      account.masked += done.masked;
      last = batch.at(-1)!;
    }
    return { json: account, text: checkText(account) };
  });
}
