-- Of two members of staff who write at once, only the words that a decision was taken with are its words.
alter table request add column answer_note_id uuid references request_note;
alter table request add column extension_note_id uuid references request_note;
comment on column request.answer_note_id is 'opaque-id: the words it was answered with';
comment on column request.extension_note_id is 'opaque-id: the words that say why it takes longer';
