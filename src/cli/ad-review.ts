import { adsInReview, readAd } from '../db/ads';
import { readAdPage } from '../db/board';
import { showInBrussels } from '../rules/calendar';
import { findingsOf, findingsText } from './ad-findings';
import { withCompany } from './company';
import type { Answer, Io } from './io';

/** Every ad that waits for a member of staff, with what the linter found in it. */
export function listReview(io: Io): Promise<Answer> {
  return withCompany(io, 'ad-publication', async ({ db, at }) => {
    const ads = await Promise.all(
      (await adsInReview(db.sql, at)).map(async (id) => {
        const [ad, page] = [(await readAd(db.sql, id))!, (await readAdPage(db.sql, id))!];
        const { number, customerNumber, endsAt, reviewCodes } = ad;
        const { title, employerName, identifier } = page;
        const findings = await findingsOf(db.sql, ad);
        return { id, number, customerNumber, title, employerName, identifier, endsAt, reviewCodes, findings };
      }),
    );
    const text = ads.map(
      ({ number, customerNumber, title, employerName, endsAt, findings }) =>
        `V-${number} · K-${customerNumber} · ${title} · ${employerName} · einde ${showInBrussels(endsAt)}\n${findingsText(findings)}`,
    );
    const how = 'Beslis met `skillstorm ad approve`, `ad edit` of `ad reject`.';
    return {
      json: { ads },
      text: ads.length > 0 ? [...text, how].join('\n\n') : 'Geen vacature wacht op een medewerker.',
    };
  });
}
