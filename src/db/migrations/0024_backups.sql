-- Backups that were made, and the nightly controls: was there one, does it come back, what is late.

create table backup (
  id uuid primary key,
  made_at timestamptz not null,
  file text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  tables integer not null,
  rows bigint not null,
  policy_version text not null,
  removed_at timestamptz
);
create index on backup (made_at);
comment on table backup is 'Copies of the whole database, each in a sealed file outside it';
comment on column backup.id is 'opaque-id: of the backup';
comment on column backup.made_at is 'evidence: instant of its snapshot';
comment on column backup.file is 'technical: name of its file in the folder of backups; null = made elsewhere, and not ours to take away';
comment on column backup.sha256 is 'evidence: of the file';
comment on column backup.bytes is 'technical: size of the file';
comment on column backup.tables is 'technical: how many tables it holds';
comment on column backup.rows is 'technical: how many rows it holds';
comment on column backup.policy_version is 'evidence: policy in force, which says how long it stays';
comment on column backup.removed_at is 'evidence: when its file was taken away';

create table control (
  business_date date primary key,
  opened_at timestamptz not null,
  policy_version text not null,
  backup_id uuid references backup,
  drill text check (drill in ('passed', 'failed', 'not-possible')),
  canary_gone uuid,
  canary_stays uuid,
  findings jsonb,
  closed_at timestamptz
);
comment on table control is 'The nightly controls of the house';
comment on column control.business_date is 'evidence: day in Brussels, looked at once';
comment on column control.opened_at is 'evidence: when it began';
comment on column control.policy_version is 'evidence: policy in force then';
comment on column control.backup_id is 'opaque-id: the backup of this night';
comment on column control.drill is 'evidence: what bringing a backup back came to; null = it was not due';
comment on column control.canary_gone is 'evidence: id of an invented person who was destroyed after the backup';
comment on column control.canary_stays is 'evidence: id of an invented person who must come back with it';
comment on column control.findings is 'evidence: what a person must look at: codes and counts';
comment on column control.closed_at is 'evidence: when it ended';

grant select, insert, update on backup, control to skillstorm_app;
grant select on backup, control to skillstorm_auditor;

-- A backup is made by the login of the application: it reads everything there is.
grant select on migration to skillstorm_app;
grant select on all sequences in schema public to skillstorm_app;
