-- Of two members of staff who write at once, only the words that a decision was taken with are its words.
alter table request add column answer_note_id uuid references request_note;
alter table request add column extension_note_id uuid references request_note;
comment on column request.answer_note_id is 'opaque-id: the words it was answered with';
comment on column request.extension_note_id is 'opaque-id: the words that say why it takes longer';

-- What was said before this is what was mailed: each of these mails is about its words.
update request set answer_note_id = request_note.id
from mail join request_note on request_note.id = mail.about
where mail.kind = 'review-answer' and mail.dedupe_key = request.id::text and request_note.request_id = request.id
  and request.answered_at is not null;
update request set extension_note_id = request_note.id
from mail join request_note on request_note.id = mail.about
where mail.kind = 'request-extended' and mail.dedupe_key = request.id::text and request_note.request_id = request.id
  and request.extended_at is not null;
