import { randomUUID } from 'node:crypto';
import type { AdId, ApplicantId, CustomerId, RequestId, RequestNoteId, StaffId } from '../types/ids';
import { workflowIds } from '../types/messages';
import type { Note, Sql, Tx } from './connect';
import { recordStart } from './outbox';

type ReviewOutcome = 'upheld' | 'corrected';
export type RequestOutcome = ReviewOutcome | 'granted' | 'kept';

/** A request without anybody's words. */
export interface DataRequest {
  id: RequestId;
  number: number;
  content: 'human-review' | 'erase';
  /** Who asks: an applicant, or a customer who wishes to be erased. */
  applicantId: ApplicantId | null;
  customerId: CustomerId | null;
  /** The ad that was compared; null where no ad is meant. */
  adId: AdId | null;
  adNumber: number | null;
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
  const [row] = await sql<DataRequest[]>`${requests(sql)} where request.id = ${id}`;
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
  return sql<DataRequest[]>`${requests(sql)} order by answered_at is not null, request.number`;
}

const requests = (sql: Sql | Tx) => sql`
  select request.id, request.number, content, applicant_id, request.customer_id, ad_id, ad.number as ad_number, received_at,
    taken_at, extended_at, answered_at, outcome
  from request left join ad on ad.id = ad_id`;

/** What was said on both sides, as it was decided: words that no decision was taken with are nobody's answer. */
export interface RequestWords {
  asked: string | null;
  /** Why it takes longer. */
  extension: string | null;
  answer: string | null;
}

export async function wordsOf(sql: Sql, id: RequestId): Promise<RequestWords> {
  const [row] = await sql<RequestWords[]>`
    select request.words as asked, extension.words as extension, answer.words as answer
    from request
      left join request_note as extension on extension.id = extension_note_id
      left join request_note as answer on answer.id = answer_note_id
    where request.id = ${id}`;
  return row ?? { asked: null, extension: null, answer: null };
}

/** Her last request about one ad. */
export async function lastReview(
  sql: Sql,
  applicantId: ApplicantId,
  adId: AdId,
): Promise<(DataRequest & { outcome: ReviewOutcome | null }) | null> {
  const [row] = await sql<{ id: RequestId }[]>`
    select id from request where applicant_id = ${applicantId} and ad_id = ${adId} order by number desc limit 1`;
  return (row ? await readRequest(sql, row.id) : null) as (DataRequest & { outcome: ReviewOutcome | null }) | null;
}

export async function requestsOf(sql: Sql, applicantId: ApplicantId): Promise<RequestId[]> {
  const rows = await sql<
    { id: RequestId }[]
  >`select id from request where applicant_id = ${applicantId} order by number`;
  return rows.map(({ id }) => id);
}

export async function markTaken(tx: Tx, id: RequestId, at: Date): Promise<void> {
  await tx`update request set taken_at = ${at} where id = ${id}`;
}

/** @param noteId the words that say why */
export async function markExtended(tx: Tx, id: RequestId, noteId: string, at: Date): Promise<void> {
  await tx`update request set ${tx({ extendedAt: at, extensionNoteId: noteId })} where id = ${id}`;
}

/** @param noteId the words of the answer: those of another member of staff, written meanwhile, say nothing */
export async function closeRequest(
  tx: Tx,
  id: RequestId,
  { outcome, noteId }: { outcome: ReviewOutcome; noteId: string },
  at: Date,
): Promise<void> {
  await tx`update request set ${tx({ outcome, answerNoteId: noteId, answeredAt: at })} where id = ${id}`;
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
