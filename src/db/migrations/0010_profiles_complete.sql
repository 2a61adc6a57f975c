-- The profile grows to what a job asks: availability, hours, shifts, licences, a wage to ask, and a résumé in the applicant's words.
alter table profile
  add column resume jsonb not null default '{"summary": null, "work": [], "education": [], "certificates": []}',
  add column licences text[] not null default '{}',
  add column available_from date,
  add column notice_days integer check (notice_days >= 0),
  add column hours_min integer check (hours_min between 1 and 100),
  add column hours_max integer check (hours_max between 1 and 100),
  add column shifts text[] not null default '{}',
  add column salary_floor integer check (salary_floor >= 0),
  add column occupations_chosen text[] not null default '{}',
  add column occupations_removed text[] not null default '{}',
  add check (hours_min <= hours_max);
comment on column profile.resume is 'profile: summary, work, education and certificates as the person tells them, after JSON Resume 1.0; no graduation years';
comment on column profile.licences is 'profile: Belgian categories of driving licence';
comment on column profile.available_from is 'profile: first day of work that is possible';
comment on column profile.notice_days is 'profile: days of notice to give';
comment on column profile.hours_min is 'profile: fewest hours wanted, in percent of full time';
comment on column profile.hours_max is 'profile: most hours wanted, in percent of full time';
comment on column profile.shifts is 'profile: when the person wants to work; empty = not said';
comment on column profile.salary_floor is 'profile: lowest wage, gross euro a month for a full-time job';
comment on column profile.occupations_chosen is 'profile: ESCO occupations the person chose, where the tagger did not see them';
comment on column profile.occupations_removed is 'profile: ESCO occupations the tagger saw wrongly';

create table preference (
  applicant_id uuid primary key references applicant on delete cascade,
  paused_until date,
  digest_weekday integer check (digest_weekday between 1 and 7),
  changed_at timestamptz not null
);
comment on table preference is 'When an applicant wants to hear from us; no row = every day there is something';
comment on column preference.applicant_id is 'opaque-id: of the applicant';
comment on column preference.paused_until is 'profile: no matching before this day in Brussels';
comment on column preference.digest_weekday is 'profile: digests on this day only, 1 = Monday; null = every day';
comment on column preference.changed_at is 'technical: last change';

create table avoided_employer (
  applicant_id uuid not null references applicant on delete cascade,
  customer_id uuid not null references customer,
  since timestamptz not null,
  primary key (applicant_id, customer_id)
);
comment on table avoided_employer is 'Employers an applicant does not want to be matched with or shown to';
comment on column avoided_employer.applicant_id is 'opaque-id: of the applicant';
comment on column avoided_employer.customer_id is 'opaque-id: of the employer';
comment on column avoided_employer.since is 'profile: since when';

create table publication (
  applicant_id uuid primary key references applicant on delete cascade,
  token text not null unique,
  name_shown text not null check (name_shown in ('none', 'initials', 'given-name', 'full-name')),
  fields text[] not null,
  published_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table publication is 'Profiles that are online, and which fields of them; gone the moment consent is';
comment on column publication.applicant_id is 'opaque-id: of the applicant';
comment on column publication.token is 'identity: 128 random bits, the page''s address; the person must be able to read and share it, so it is not hashed';
comment on column publication.name_shown is 'profile: how much of the name is shown';
comment on column publication.fields is 'profile: fields shown, chosen one by one';
comment on column publication.published_at is 'consent-proof: when it went online';
comment on column publication.changed_at is 'technical: last change of the choice';

create table quarantine (
  id uuid primary key,
  applicant_id uuid not null references applicant on delete cascade,
  field text not null,
  entry_id uuid,
  codes text[] not null,
  text text not null,
  at timestamptz not null,
  until timestamptz not null
);
create index on quarantine (applicant_id);
comment on table quarantine is 'Text that looks sensitive, kept apart until the person decides or the days of the policy are over; never matched or shown';
comment on column quarantine.id is 'opaque-id: of the piece of text';
comment on column quarantine.applicant_id is 'opaque-id: of the applicant';
comment on column quarantine.field is 'technical: where it was entered';
comment on column quarantine.entry_id is 'opaque-id: of the entry of the résumé it belongs to';
comment on column quarantine.codes is 'quarantine: what was recognised in it';
comment on column quarantine.text is 'quarantine: the text as entered, register numbers masked';
comment on column quarantine.at is 'quarantine: when it was entered';
comment on column quarantine.until is 'technical: destroyed at this moment at the latest';

grant select, insert, update, delete on preference, avoided_employer, publication, quarantine to skillstorm_app;

-- What the tagger understood so far does not know the new terms: the next night reads everything anew.
update ad set metadata = null;
update profile set metadata = null;
