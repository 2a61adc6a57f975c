-- Erasure on request: who asks and how it ended, and a letter that outlives the person it is sent to.

alter table request drop constraint request_content_check;
alter table request drop constraint request_outcome_check;
alter table request alter column applicant_id drop not null;
alter table request
  add column customer_id uuid,
  add column identity_proof text check (identity_proof in ('signed-in', 'known-address', 'known-phone', 'in-person')),
  add constraint request_content_check check (content in ('human-review', 'erase')),
  add constraint request_outcome_check check (outcome in ('upheld', 'corrected', 'granted', 'kept')),
  add constraint request_asker_check check (num_nonnulls(applicant_id, customer_id) = 1);
create unique index request_open_erasure on request ((coalesce(applicant_id, customer_id)))
  where content = 'erase' and answered_at is null;
create index on request ((coalesce(applicant_id, customer_id))) where content = 'erase';
comment on column request.content is
  'request: what is asked; human-review = a person looks at one comparison again (GDPR 22(3)); erase = to be erased (GDPR 17)';
comment on column request.applicant_id is 'opaque-id: who asks; null where it is a customer';
comment on column request.ad_id is 'opaque-id: the ad that was compared with her; null where no ad is meant';
comment on column request.customer_id is 'opaque-id: which customer asks; null where it is an applicant';
comment on column request.identity_proof is 'request: how staff knew that it was asked by who it is about; no copy of anything is kept';
comment on column request.outcome is
  'request: the comparison is upheld or corrected; an erasure is granted, or whoever asked for it wished to stay after all (kept)';

-- Who is destroyed has no row any more to read an address from: the letter that says so holds its own until it has left.
alter table mail drop constraint mail_check;
alter table mail
  add column to_address text,
  add column to_language text check (to_language in ('nl', 'fr', 'en')),
  add column letter jsonb,
  add constraint mail_recipient_check check (num_nonnulls(applicant_id, contact_id, to_language) = 1),
  add constraint mail_letter_check check ((to_language is null) = (letter is null));
comment on column mail.to_address is
  'identity: address of who has no row any more; blanked in the transaction that records what became of the letter';
comment on column mail.to_language is 'mail: language of who has no row any more; null where there is one';
comment on column mail.letter is 'mail: what the letter says, in codes, counts and days';
