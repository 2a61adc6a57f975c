import { randomUUID } from 'node:crypto';
import type { AnswerId, ApplicantId } from '../types/ids';
import type { Sql, Tx } from './connect';
import { putWording } from './consents';

/** Words that a person reads, by what they are: a purpose's consent, the terms, a declaration, a notice. */
export interface ShownText {
  /** Purpose of a consent, or `terms`, `minimum-age`, `privacy-notice`, `decree-rights`, `sensitive-warning`. */
  purpose: string;
  language: string;
  sha256: string;
  text: string;
}

/**
 * Writes down that notices stood before a person, apart from what she answered (GDPR arts 13, 14). Once per place and text
 * where no answer belongs to it.
 * @param place the page's path without its language, or `mail` and its kind
 */
export async function recordServed(
  tx: Tx,
  {
    applicantId,
    place,
    texts,
    answerId = null,
  }: { applicantId: ApplicantId; place: string; texts: ShownText[]; answerId?: AnswerId | null },
  at: Date,
): Promise<void> {
  for (const text of texts) {
    await putWording(tx, text);
    await tx`
      insert into notice_served (id, applicant_id, text_sha256, place, answer_id, at)
      select ${randomUUID()}, ${applicantId}, ${text.sha256}, ${place}, ${answerId}, ${at}
      where ${answerId}::uuid is not null or not exists (
        select from notice_served where applicant_id = ${applicantId} and text_sha256 = ${text.sha256} and place = ${place})`;
  }
}

/** What she accepted or declared with one click, apart from every consent: the terms of use, her minimum age. */
export async function insertAcceptance(
  tx: Tx,
  acceptance: {
    applicantId: ApplicantId;
    wordingSha256: string;
    policyVersion: string;
    method: string;
    answerId: AnswerId;
  },
  at: Date,
): Promise<void> {
  await tx`insert into acceptance ${tx({ id: randomUUID(), ...acceptance, at })}`;
}

/** The words she accepted last, of one kind: `terms`, `minimum-age`. */
export async function lastAcceptance(
  sql: Sql | Tx,
  applicantId: ApplicantId,
  what: string,
): Promise<{ sha256: string; at: Date } | null> {
  const [row] = await sql<{ sha256: string; at: Date }[]>`
    select sha256, at from acceptance join consent_wording on sha256 = wording_sha256
    where applicant_id = ${applicantId} and purpose = ${what} order by at desc limit 1`;
  return row ?? null;
}

export interface ServedNotice {
  notice: string;
  language: string;
  sha256: string;
  place: string;
  at: Date;
}

/** What stood before a person when she gave an answer. */
export async function servedWith(sql: Sql | Tx, answerId: AnswerId): Promise<ServedNotice[]> {
  return sql<ServedNotice[]>`
    select purpose as notice, language, sha256, place, at
    from notice_served join consent_wording on sha256 = text_sha256
    where answer_id = ${answerId} order by purpose`;
}
