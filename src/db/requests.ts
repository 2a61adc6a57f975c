import { randomUUID } from 'node:crypto';
import type { AdId, ApplicantId, RequestId, RequestNoteId, StaffId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { Note, Sql, Tx } from './connect';
import { recordStart } from './outbox';

export type RequestOutcome = 'upheld' | 'corrected';

/** A request without anybody's words. */
export interface DataRequest {
  id: RequestId;
  number: number;
  content: 'human-review';
  applicantId: ApplicantId;
  adId: AdId;
  adNumber: number;
  receivedAt: Date;
  takenAt: Date | null;
  extendedAt: Date | null;
  answeredAt: Date | null;
  outcome: RequestOutcome | null;
}

/**
 * She asks that a person looks at one comparison again (GDPR 22(3)): the row and its process.
 * @param words why, or null
 * @returns false when such a request of hers is open already: of two clicks one counts
 */
export async function openReview(
  tx: Tx,
  note: Note,
  { applicantId, adId, words }: { applicantId: ApplicantId; adId: AdId; words: string | null },
  at: Date,
): Promise<boolean> {
  const [row] = await tx<{ id: RequestId; number: number }[]>`
    insert into request ${tx({ id: randomUUID(), content: 'human-review', applicantId, adId, words, receivedAt: at })}
    on conflict (applicant_id, content, ad_id) where answered_at is null do nothing
    returning id, number`;
  if (!row) return false;
  note({
    event: 'request.opened',
    subject: row.id,
    facts: { content: 'human-review', applicant: applicantId, ad: adId },
  });
  await recordStart(tx, at, {
    workflowType: 'answerDataRequest',
    workflowId: workflowIds.request(row.id),
    input: { requestId: row.id },
    summary: `Vraag R-${row.number} · nazicht door een mens`,
  });
  return true;
}

export async function readRequest(sql: Sql | Tx, id: RequestId): Promise<DataRequest | null> {
  const [row] = await sql<DataRequest[]>`
    select request.id, request.number, content, applicant_id, ad_id, ad.number as ad_number, received_at, taken_at, extended_at,
      answered_at, outcome
    from request join ad on ad.id = ad_id where request.id = ${id}`;
  return row ?? null;
}

export async function lockRequest(tx: Tx, id: RequestId): Promise<DataRequest | null> {
  await tx`select from request where id = ${id} for update`;
  return readRequest(tx, id);
}

/** By id or by number, written `12` or `R-12`. */
export async function findRequest(sql: Sql, idOrNumber: string): Promise<RequestId | null> {
  const wanted = idOrNumber.trim().toLowerCase().replace(/^r-/, '');
  const [row] = await sql<{ id: RequestId }[]>`
    select id from request where id::text = ${wanted} or number::text = ${wanted}`;
  return row?.id ?? null;
}

/** Open ones first, the oldest on top. */
export async function listRequests(sql: Sql): Promise<DataRequest[]> {
  return sql<DataRequest[]>`
    select request.id, request.number, content, applicant_id, ad_id, ad.number as ad_number, received_at, taken_at, extended_at,
      answered_at, outcome
    from request join ad on ad.id = ad_id order by answered_at is not null, request.number`;
}

/** What was said on both sides: for who answers, and for who asked. */
export async function wordsOf(sql: Sql, id: RequestId): Promise<{ asked: string | null; said: string[] }> {
  const [row] = await sql<{ asked: string | null; said: string[] }[]>`
    select words as asked, array(
      select words from request_note where request_id = request.id order by written_at, id) as said
    from request where id = ${id}`;
  return row ?? { asked: null, said: [] };
}

/** Her last request about one ad. */
export async function lastReview(sql: Sql, applicantId: ApplicantId, adId: AdId): Promise<DataRequest | null> {
  const [row] = await sql<{ id: RequestId }[]>`
    select id from request where applicant_id = ${applicantId} and ad_id = ${adId} order by number desc limit 1`;
  return row ? readRequest(sql, row.id) : null;
}

export async function requestsOf(sql: Sql, applicantId: ApplicantId): Promise<RequestId[]> {
  const rows = await sql<
    { id: RequestId }[]
  >`select id from request where applicant_id = ${applicantId} order by number`;
  return rows.map(({ id }) => id);
}

export async function markRequest(tx: Tx, id: RequestId, mark: 'takenAt' | 'extendedAt', at: Date): Promise<void> {
  await tx`update request set ${tx({ [mark]: at })} where id = ${id}`;
}

export async function closeRequest(tx: Tx, id: RequestId, outcome: RequestOutcome, at: Date): Promise<void> {
  await tx`update request set ${tx({ outcome, answeredAt: at })} where id = ${id}`;
}

/** Stores words of staff, so that the process can be given their id. */
export async function putRequestNote(
  tx: Tx,
  note: { requestId: RequestId; staffId: StaffId; words: string },
  at: Date,
): Promise<RequestNoteId> {
  const id = randomUUID() as RequestNoteId;
  await tx`insert into request_note ${tx({ id, ...note, writtenAt: at })}`;
  return id;
}

/** Words that no decision was taken with say nothing to anyone. */
export async function deleteRequestNote(tx: Tx, id: RequestNoteId): Promise<void> {
  await tx`delete from request_note where id = ${id}`;
}

export interface RequestNote {
  requestId: RequestId;
  staffId: StaffId;
  words: string;
  adTitle: string;
  adId: AdId;
}

export async function readRequestNote(sql: Sql | Tx, id: string): Promise<RequestNote | null> {
  const [row] = await sql<RequestNote[]>`
    select request_id, staff_id, request_note.words, ad.title as ad_title, ad.id as ad_id
    from request_note join request on request.id = request_id join ad on ad.id = ad_id
    where request_note.id = ${id}`;
  return row ?? null;
}
