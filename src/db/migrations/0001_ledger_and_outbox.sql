-- The group roles belong to the cluster, so another database of the same cluster may have made them already.
-- Logins are made by whoever runs the cluster; where the embedded ones exist they become members here.
do $$
begin
  if not exists (select from pg_roles where rolname = 'skillstorm_app') then
    create role skillstorm_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'skillstorm_auditor') then
    create role skillstorm_auditor nologin;
  end if;
  if exists (select from pg_roles where rolname = 'skillstorm_app_login')
    and not pg_has_role('skillstorm_app_login', 'skillstorm_app', 'member') then
    grant skillstorm_app to skillstorm_app_login;
  end if;
  if exists (select from pg_roles where rolname = 'skillstorm_auditor_login')
    and not pg_has_role('skillstorm_auditor_login', 'skillstorm_auditor', 'member') then
    grant skillstorm_auditor to skillstorm_auditor_login;
  end if;
end
$$;

revoke create on schema public from public;
grant usage on schema public to skillstorm_app, skillstorm_auditor;

create table ledger (
  seq bigint primary key,
  at timestamptz not null,
  event text not null,
  subject uuid,
  actor text not null,
  policy_version text,
  facts jsonb not null,
  commitment bytea,
  key_id text not null,
  previous_mac bytea not null,
  mac bytea not null unique
);
comment on table ledger is 'What was done, in order: append-only, each entry chained to the one before by a keyed MAC (law 5)';
comment on column ledger.seq is 'technical: position in the chain, without gaps';
comment on column ledger.at is 'evidence: moment of the decision';
comment on column ledger.event is 'evidence: code of what happened';
comment on column ledger.subject is 'opaque-id: the ad, applicant, customer or run it is about';
comment on column ledger.actor is 'evidence: staff:<id>, person, or the process that acted';
comment on column ledger.policy_version is 'evidence: policy in force at the decision';
comment on column ledger.facts is 'evidence: ids, codes, counts and dates the decision rested on';
comment on column ledger.commitment is 'evidence: HMAC of a personal value under a salt that dies with the person';
comment on column ledger.key_id is 'technical: which chain key made the MAC';
comment on column ledger.previous_mac is 'technical: MAC of the entry before';
comment on column ledger.mac is 'technical: HMAC-SHA-256 over the canonical entry and previous_mac';

create table ledger_salt (
  seq bigint primary key references ledger,
  subject uuid not null,
  salt bytea not null
);
create index on ledger_salt (subject);
comment on table ledger_salt is 'Salts of commitments: deleting them at erasure makes the commitment say nothing any more';
comment on column ledger_salt.seq is 'technical: the entry whose commitment it salts';
comment on column ledger_salt.subject is 'opaque-id: whose erasure deletes it';
comment on column ledger_salt.salt is 'evidence: 256 random bits';

create table outbox (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('start', 'signal', 'export')),
  workflow_type text,
  workflow_id text not null,
  input jsonb not null,
  summary text,
  recorded_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  failure text,
  check (kind <> 'start' or workflow_type is not null)
);
create index on outbox (due_at);
comment on table outbox is 'What Temporal must still be told; written with the business row, deleted once told (law 2)';
comment on column outbox.id is 'technical: order of recording';
comment on column outbox.kind is 'technical: start, signal or export';
comment on column outbox.workflow_type is 'technical: process to start';
comment on column outbox.workflow_id is 'opaque-id: process/<row id>';
comment on column outbox.input is 'opaque-id: ids and codes only';
comment on column outbox.summary is 'technical: one line for operators: codes, numbers and dates';
comment on column outbox.recorded_at is 'technical: when the row was written';
comment on column outbox.due_at is 'technical: not before this moment';
comment on column outbox.attempts is 'technical: how often it was tried';
comment on column outbox.failure is 'technical: catalogue code of the last failure';

grant select, insert on ledger to skillstorm_app;
grant select, insert, delete on ledger_salt to skillstorm_app;
grant select, insert, update, delete on outbox to skillstorm_app;
grant select on ledger, ledger_salt to skillstorm_auditor;
