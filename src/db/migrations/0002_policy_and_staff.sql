create table policy (
  version text primary key,
  document jsonb not null,
  adopted_at timestamptz not null,
  in_force_from timestamptz not null
);
comment on table policy is 'Every policy that was ever in force; the one with the latest in_force_from that is not in the future applies';
comment on column policy.version is 'technical: SHA-256 of the canonical JSON';
comment on column policy.document is 'technical: purposes, categories, periods, promises, conflicts';
comment on column policy.adopted_at is 'technical: when it was put in';
comment on column policy.in_force_from is 'technical: from when it decides';

create table statement (
  sha256 text primary key,
  text text not null,
  bindings jsonb not null,
  adopted_at timestamptz not null,
  adopted_by uuid
);
comment on table statement is 'The company''s privacy statement as published, every version of it';
comment on column statement.sha256 is 'technical: SHA-256 of the text';
comment on column statement.text is 'technical: the text as it is, shown on /privacy';
comment on column statement.bindings is 'technical: promise number to sentence numbers, and what each other sentence is';
comment on column statement.adopted_at is 'technical: when it was adopted';
comment on column statement.adopted_by is 'staff: who adopted it';

create table staff (
  id uuid primary key,
  name text not null,
  created_at timestamptz not null
);
create unique index on staff (lower(name));
comment on table staff is 'People who decide; every decision carries the id of one of them';
comment on column staff.id is 'opaque-id: of the member of staff';
comment on column staff.name is 'staff: name as colleagues know it';
comment on column staff.created_at is 'technical: when added';

alter table statement add foreign key (adopted_by) references staff;

grant select, insert on policy, statement to skillstorm_app;
grant update (in_force_from) on policy to skillstorm_app;
grant update (bindings, adopted_at, adopted_by) on statement to skillstorm_app;
grant select, insert, update on staff to skillstorm_app;
grant select on policy, statement to skillstorm_auditor;
