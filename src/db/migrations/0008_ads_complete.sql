-- An ad is placed for a declared vacancy, read by the linter, extended and filled; words of staff are stored before a process hears of them.
alter table ad add column vacancy_declared_by uuid references staff;
alter table ad add column vacancy_declared_at timestamptz;
alter table ad add column warn_codes text[] not null default '{}';
alter table ad add column linted_at timestamptz;
alter table ad add column filled_at timestamptz;
alter table ad add column asked_ends_at timestamptz;
alter table ad add column term_set_at timestamptz;
-- What was published before there was a linter is not refused after the fact.
update ad set asked_ends_at = ends_at, term_set_at = changed_at, linted_at = published_at;
alter table ad alter column asked_ends_at set not null;
alter table ad alter column term_set_at set not null;
comment on column ad.vacancy_declared_by is 'staff: who recorded that the employer declared the vacancy to exist (code of conduct with the decree of 10-12-2010)';
comment on column ad.vacancy_declared_at is 'technical: when that was recorded';
comment on column ad.warn_codes is 'ad: what the linter tells the employer without holding the ad back';
comment on column ad.linted_at is 'technical: when the linter read its present text; null = not yet';
comment on column ad.filled_at is 'technical: when the employer said that the vacancy is filled; it is withdrawn then too';
comment on column ad.asked_ends_at is 'technical: end as the order asked it, so that the same order again does not undo an extension';
comment on column ad.term_set_at is 'technical: when its present end was set; reminders before that moment make no sense';

-- An ad that never was allowed on the site may be ordered anew once it is mended.
alter table ad drop constraint ad_customer_id_identity_key_key;
create unique index ad_open_identity on ad (customer_id, identity_key) where refused_code is null and rejected_at is null;

create table ad_note (
  id uuid primary key,
  ad_id uuid not null references ad on delete cascade,
  written_by uuid not null references staff,
  written_at timestamptz not null,
  reason text,
  title text,
  description_html text,
  description_text text,
  applied_at timestamptz,
  check (reason is not null or title is not null or description_html is not null),
  check ((description_html is null) = (description_text is null))
);
create index on ad_note (ad_id);
comment on table ad_note is 'Words of staff about an ad: why it is rejected, or a corrected text; a process hears of them by id only (law 1)';
comment on column ad_note.id is 'opaque-id: of the note';
comment on column ad_note.ad_id is 'opaque-id: of the ad';
comment on column ad_note.written_by is 'staff: who wrote it';
comment on column ad_note.written_at is 'technical: when';
comment on column ad_note.reason is 'ad: why it is rejected, for its employer to read';
comment on column ad_note.title is 'ad: corrected title';
comment on column ad_note.description_html is 'ad: corrected description, sanitised';
comment on column ad_note.description_text is 'ad: the same as plain text';
comment on column ad_note.applied_at is 'technical: when the process carried it out';
grant select, insert, update, delete on ad_note to skillstorm_app;

create index on mail (about);
