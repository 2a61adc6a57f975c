-- Holds, sweeps, executions with their decisions and attests, prospects; what must outlive a person no longer hangs on her row.

create table hold (
  id uuid primary key,
  rule text,
  subject uuid,
  reason text not null,
  placed_by uuid not null references staff,
  placed_at timestamptz not null,
  placed_on date not null,
  ends_on date,
  lifted_by uuid references staff,
  lifted_at timestamptz,
  check (num_nonnulls(rule, subject) >= 1),
  check (ends_on >= placed_on),
  check ((lifted_by is null) = (lifted_at is null))
);
create index on hold (rule) where lifted_at is null;
comment on table hold is 'Legal stops on destruction: on a rule, on one subject, or on one subject under one rule';
comment on column hold.id is 'opaque-id: of the hold';
comment on column hold.rule is 'technical: which rule it stops; null = every rule';
comment on column hold.subject is 'opaque-id: whom or what it keeps; null = all of the rule';
comment on column hold.reason is 'evidence: why, in the words of who placed it, without names';
comment on column hold.placed_by is 'staff: who placed it';
comment on column hold.placed_at is 'technical: when';
comment on column hold.placed_on is 'evidence: its first day in Brussels';
comment on column hold.ends_on is 'evidence: its last day in Brussels; null = until lifted';
comment on column hold.lifted_by is 'staff: who lifted it';
comment on column hold.lifted_at is 'technical: when';

create table sweep (
  id uuid primary key,
  business_date date not null unique,
  scheduled_at timestamptz not null,
  opened_at timestamptz not null,
  policy_version text not null,
  closed_at timestamptz
);
comment on table sweep is 'One nightly look for what is due; a night with nothing due has its row too';
comment on column sweep.id is 'opaque-id: of the sweep';
comment on column sweep.business_date is 'technical: the day in Brussels it is for';
comment on column sweep.scheduled_at is 'technical: the instant it was planned for';
comment on column sweep.opened_at is 'technical: when it began';
comment on column sweep.policy_version is 'technical: policy in force when it looked';
comment on column sweep.closed_at is 'technical: when all its executions had ended';

create table execution (
  id uuid primary key,
  sweep_id uuid not null references sweep,
  rule text not null,
  policy_version text not null,
  opened_at timestamptz not null,
  category_rows integer not null,
  due integer not null,
  braked boolean not null,
  released_by uuid references staff,
  released_at timestamptz,
  position uuid,
  closed_at timestamptz,
  unique (sweep_id, rule)
);
comment on table execution is 'One rule carried out on one day';
comment on column execution.id is 'opaque-id: of the execution';
comment on column execution.sweep_id is 'opaque-id: the sweep that found it due';
comment on column execution.rule is 'evidence: which rule';
comment on column execution.policy_version is 'evidence: policy in force when it was opened';
comment on column execution.opened_at is 'evidence: when it was found due';
comment on column execution.category_rows is 'evidence: subjects of the rule when it was opened';
comment on column execution.due is 'evidence: how many of them were due then';
comment on column execution.braked is 'evidence: so many at once that a person had to look first';
comment on column execution.released_by is 'staff: who released the brake';
comment on column execution.released_at is 'evidence: when';
comment on column execution.position is 'technical: where the next batch begins; null once it ended, so that evidence names nobody';
comment on column execution.closed_at is 'evidence: when it ended';

create table execution_batch (
  execution_id uuid not null references execution,
  number integer not null,
  decided_at timestamptz not null,
  policy_version text not null,
  decisions jsonb not null,
  destroyed jsonb not null,
  root bytea not null,
  primary key (execution_id, number)
);
comment on table execution_batch is 'Decisions of one batch with their facts; the root of their Merkle tree stands in the ledger';
comment on column execution_batch.execution_id is 'opaque-id: of the execution';
comment on column execution_batch.number is 'technical: order within the execution';
comment on column execution_batch.decided_at is 'evidence: moment of the decisions';
comment on column execution_batch.policy_version is 'evidence: policy they were taken under';
comment on column execution_batch.decisions is 'evidence: facts, holds and verdict, with a random token per subject instead of its id';
comment on column execution_batch.destroyed is 'evidence: rows destroyed or blanked, by table';
comment on column execution_batch.root is 'evidence: root of the Merkle tree over the decisions (RFC 9162)';

create table attest (
  execution_id uuid primary key references execution,
  jws text not null,
  issued_at timestamptz not null
);
comment on table attest is 'Signed statement of what an execution destroyed and how (GBA, recommendation of 11-12-2020)';
comment on column attest.execution_id is 'opaque-id: of the execution';
comment on column attest.jws is 'evidence: RFC 7515 compact serialisation over canonical JSON';
comment on column attest.issued_at is 'evidence: when';

create table prospect (
  id uuid primary key,
  email text not null,
  email_hmac bytea not null unique,
  given_name text not null,
  family_name text not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  source text not null,
  first_contact_on date not null,
  added_at timestamptz not null,
  added_by uuid not null references staff
);
create index on prospect (first_contact_on);
comment on table prospect is 'Loose contacts: kept to the end of the day one year after the first contact, never reset (promise 54)';
comment on column prospect.id is 'opaque-id: of the prospect';
comment on column prospect.email is 'prospect: e-mail address';
comment on column prospect.email_hmac is 'prospect: keyed HMAC of the normalised address, to find it and to compare it with suppression';
comment on column prospect.given_name is 'prospect: given name';
comment on column prospect.family_name is 'prospect: family name';
comment on column prospect.language is 'prospect: language of mails';
comment on column prospect.source is 'prospect: where the contact came from';
comment on column prospect.first_contact_on is 'prospect: day of the first contact in Brussels; a later contact never changes it';
comment on column prospect.added_at is 'technical: when it was brought in';
comment on column prospect.added_by is 'staff: who brought it in';

-- An ad whose content is gone keeps its number and its dates, for the people whose history names it.
alter table ad add column destroyed_at timestamptz;
comment on column ad.destroyed_at is 'evidence: when its content and contact were destroyed';

create table tombstone (
  subject uuid primary key,
  rule text not null,
  destroyed_at timestamptz not null
);
comment on table tombstone is 'Who and what was destroyed: a restored backup must not bring it back';
comment on column tombstone.subject is 'opaque-id: says nothing once the row it named is gone';
comment on column tombstone.rule is 'evidence: under which rule';
comment on column tombstone.destroyed_at is 'evidence: when';

-- Proofs, the files of requests and the register of recipients outlive the person's row, under her opaque id only.
alter table consent drop constraint consent_applicant_id_fkey;
alter table acceptance drop constraint acceptance_applicant_id_fkey;
alter table notice_served drop constraint notice_served_applicant_id_fkey;
alter table request drop constraint request_applicant_id_fkey;

grant select, insert, update on hold, sweep, execution to skillstorm_app;
grant select, insert on execution_batch, attest, tombstone to skillstorm_app;
grant select, insert, update, delete on prospect to skillstorm_app;
grant select on hold, sweep, execution, execution_batch, attest, tombstone to skillstorm_auditor;
