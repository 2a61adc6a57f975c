-- One global stop for mail, placed and lifted by staff, with reason and name.
create table stop (
  id uuid primary key,
  what text not null check (what in ('mail')),
  reason text not null,
  placed_by uuid not null references staff,
  placed_at timestamptz not null,
  lifted_by uuid references staff,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index on stop (what) where lifted_at is null;
comment on table stop is 'What staff brought to a standstill, and why; it stays after it is lifted';
comment on column stop.id is 'opaque-id: of the stop';
comment on column stop.what is 'technical: what stands still';
comment on column stop.reason is 'staff: why, in the words of who placed it';
comment on column stop.placed_by is 'opaque-id: who placed it';
comment on column stop.placed_at is 'technical: since when';
comment on column stop.lifted_by is 'opaque-id: who lifted it';
comment on column stop.lifted_at is 'technical: until when';
comment on column mail.attempts is 'technical: how often the server of a digest asked to come back later';
grant select, insert, update on stop to skillstorm_app;
