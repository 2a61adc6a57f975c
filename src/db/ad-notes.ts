import type { AdId, AdNoteId, StaffId } from '../types/ids';
import type { Sql, Tx } from './connect';

/** Words of staff about an ad: why it is rejected, or a corrected text. */
export interface AdNote {
  id: AdNoteId;
  adId: AdId;
  writtenBy: StaffId;
  reason: string | null;
  title: string | null;
  description: { html: string; text: string } | null;
}

/** Stores the words before a process hears of them, by id. */
export async function insertAdNote(tx: Tx, { description, ...note }: AdNote, at: Date): Promise<void> {
  const words = { descriptionHtml: description?.html ?? null, descriptionText: description?.text ?? null };
  await tx`insert into ad_note ${tx({ ...note, ...words, writtenAt: at })}`;
}

/** A note whose decision was refused never was one. */
export async function deleteAdNote(tx: Tx, id: AdNoteId): Promise<void> {
  await tx`delete from ad_note where id = ${id} and applied_at is null`;
}

interface WrittenNote {
  writtenBy: StaffId;
  hasReason: boolean;
  hasTitle: boolean;
  hasDescription: boolean;
  appliedAt: Date | null;
}

/** What a note holds, without its words. */
export async function readAdNote(sql: Sql | Tx, id: string, adId: AdId): Promise<WrittenNote | null> {
  const [row] = await sql<WrittenNote[]>`
    select written_by, reason is not null as has_reason, title is not null as has_title,
      description_html is not null as has_description, applied_at
    from ad_note where id = ${id} and ad_id = ${adId}`;
  return row ?? null;
}

/** The corrected text becomes the ad's own; it is read by the linter and approved anew. */
export async function applyCorrection(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`
    update ad set title = coalesce(note.title, ad.title),
      description_html = coalesce(note.description_html, ad.description_html),
      description_text = coalesce(note.description_text, ad.description_text),
      metadata = null, linted_at = null, approved_at = null, changed_at = ${at}
    from ad_note note where note.id = ${id} and ad.id = note.ad_id`;
}

export async function markNoteApplied(tx: Tx, id: string, at: Date): Promise<void> {
  await tx`update ad_note set applied_at = ${at} where id = ${id}`;
}

/** Why staff rejected an ad, in the words for its employer; null where it was not rejected. */
export async function rejectionReason(sql: Sql | Tx, adId: AdId): Promise<string | null> {
  const [row] = await sql<{ reason: string }[]>`
    select reason from ad_note where ad_id = ${adId} and reason is not null and applied_at is not null
    order by applied_at desc limit 1`;
  return row?.reason ?? null;
}
