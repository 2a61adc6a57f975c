-- Applying for a job, putting an ad aside, and asking that a person reviews a comparison.
alter table ad add column apply_url text check (apply_url like 'https://%');
comment on column ad.apply_url is 'ad: page of the employer where people apply';

create table way_out (
  ad_id uuid not null references ad,
  way text not null check (way in ('link', 'mail')),
  on_day date not null,
  clicks integer not null,
  primary key (ad_id, way, on_day)
);
comment on table way_out is 'How often people went on to an employer, below the notice that he answers for what he gets (promise 16): a count, no person';
comment on column way_out.ad_id is 'opaque-id: of the ad';
comment on column way_out.way is 'technical: to the page of the employer, or to his mailbox';
comment on column way_out.on_day is 'technical: day in Brussels';
comment on column way_out.clicks is 'technical: how often';

create table application (
  id uuid primary key references disclosure on delete cascade,
  applicant_id uuid not null references applicant on delete cascade,
  ad_id uuid not null references ad,
  message text not null,
  unique (applicant_id, ad_id)
);
comment on table application is 'Who applied for which ad through our form, once; what the employer got is the disclosure of the same id';
comment on column application.id is 'opaque-id: of the application and of its disclosure';
comment on column application.applicant_id is 'opaque-id: of the applicant';
comment on column application.ad_id is 'opaque-id: of the ad';
comment on column application.message is 'profile: what she wrote to the employer, register numbers masked';

create table not_interested (
  applicant_id uuid not null references applicant on delete cascade,
  ad_id uuid not null references ad,
  at timestamptz not null,
  primary key (applicant_id, ad_id)
);
comment on table not_interested is 'Ads an applicant put aside: not proposed again until she takes them back';
comment on column not_interested.applicant_id is 'opaque-id: of the applicant';
comment on column not_interested.ad_id is 'opaque-id: of the ad';
comment on column not_interested.at is 'match: since when';

create table request (
  id uuid primary key,
  number integer generated always as identity unique,
  content text not null check (content in ('human-review')),
  applicant_id uuid not null references applicant on delete cascade,
  ad_id uuid references ad,
  words text,
  received_at timestamptz not null,
  taken_at timestamptz,
  extended_at timestamptz,
  answered_at timestamptz,
  outcome text check (outcome in ('upheld', 'corrected')),
  check ((answered_at is null) = (outcome is null)),
  check (content <> 'human-review' or ad_id is not null)
);
create unique index request_open on request (applicant_id, content, ad_id) where answered_at is null;
create index on request (ad_id);
comment on table request is 'What people ask of us as of right; how long we have follows from when it came in';
comment on column request.id is 'opaque-id: of the request';
comment on column request.number is 'opaque-id: short number for staff, shown as R-12';
comment on column request.content is 'request: what is asked; human-review = a person looks at one comparison again (GDPR 22(3))';
comment on column request.applicant_id is 'opaque-id: who asks';
comment on column request.ad_id is 'opaque-id: the ad that was compared with her';
comment on column request.words is 'request: why, in her words, register numbers masked; null where she gave none';
comment on column request.received_at is 'request: when it came in; the month counts from the day after';
comment on column request.taken_at is 'request: when a member of staff took it up';
comment on column request.extended_at is 'request: when two months were added, told with the reason';
comment on column request.answered_at is 'request: when it was answered';
comment on column request.outcome is 'request: the comparison is upheld, or corrected';

create table request_note (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  staff_id uuid not null references staff,
  words text not null,
  written_at timestamptz not null
);
create index on request_note (request_id);
comment on table request_note is 'Words of staff to who asked: stored first, so that a process gets an id and never words (law 1)';
comment on column request_note.id is 'opaque-id: of the words';
comment on column request_note.request_id is 'opaque-id: of the request';
comment on column request_note.staff_id is 'staff: who wrote them';
comment on column request_note.words is 'request: the answer, or the reason of an extension';
comment on column request_note.written_at is 'request: when';

grant select, insert, update, delete on way_out, application, not_interested, request, request_note to skillstorm_app;
