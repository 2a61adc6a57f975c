-- What leaves the database as evidence: histories of closed processes, the code that ran them, and whom a backup must not bring back.

alter table tombstone rename to old_tombstone;
create table tombstone (
  id uuid primary key,
  rule text not null,
  subjects uuid[] not null,
  destroyed_at timestamptz not null
);
insert into tombstone (id, rule, subjects, destroyed_at)
  select gen_random_uuid(), rule, array_agg(subject order by subject), destroyed_at from old_tombstone group by rule, destroyed_at;
drop table old_tombstone;
-- Their copies outside the database.
insert into outbox (kind, workflow_id, input, recorded_at, due_at)
  select 'export', 'tombstone/' || id, jsonb_build_object('tombstone', id), destroyed_at, destroyed_at from tombstone;
create index on tombstone (destroyed_at);
comment on table tombstone is 'Who and what was destroyed, batch by batch; a copy stands outside the database, so that a restored backup brings nothing back';
comment on column tombstone.id is 'opaque-id: of the batch; names its file, and is in no evidence';
comment on column tombstone.rule is 'evidence: under which rule';
comment on column tombstone.subjects is 'opaque-id: say nothing once the rows they named are gone, backups included';
comment on column tombstone.destroyed_at is 'evidence: when';

alter table execution_batch add column run_id uuid;
comment on column execution_batch.run_id is 'evidence: run of the process that asked for it; its history says so too';

create table bundle (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  lockfile_sha256 text not null check (lockfile_sha256 ~ '^[0-9a-f]{64}$'),
  sdk_version text not null,
  node_version text not null,
  runtime_sha256 text check (runtime_sha256 ~ '^[0-9a-f]{64}$'),
  archived_at timestamptz not null
);
comment on table bundle is 'Workflow code that took work, archived by its content hash with what replays it';
comment on column bundle.sha256 is 'evidence: of the bundle; the build id that histories name';
comment on column bundle.lockfile_sha256 is 'evidence: of the lockfile it was built with';
comment on column bundle.sdk_version is 'evidence: of the Temporal SDK it was built with';
comment on column bundle.node_version is 'evidence: of Node';
comment on column bundle.runtime_sha256 is 'evidence: of the archived runtime that replays it; null = none was made';
comment on column bundle.archived_at is 'technical: when';

create table history (
  workflow_id text not null,
  run_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bundle_sha256 text not null,
  exported_at timestamptz not null,
  primary key (workflow_id, run_id)
);
comment on table history is 'Exported histories of closed processes; each file is named by its hash';
comment on column history.workflow_id is 'evidence: of the process, which names a rule and a day';
comment on column history.run_id is 'evidence: of the run';
comment on column history.sha256 is 'evidence: of the file';
comment on column history.bundle_sha256 is 'evidence: of the code that ran it last';
comment on column history.exported_at is 'technical: when';

grant select, insert on bundle, history to skillstorm_app;
grant select, insert, delete on tombstone to skillstorm_app;
grant select on bundle, history, tombstone to skillstorm_auditor;
