-- What a restore must know besides the names: whom a hold spared, and rows that went by their day without being named.

alter table tombstone
  add column held uuid[] not null default '{}',
  add column started_through date,
  add constraint tombstone_subjects_check check ((started_through is null) = (cardinality(subjects) > 0));
create unique index tombstone_day on tombstone (rule, started_through);
comment on column tombstone.held is 'opaque-id: whom and what a hold spared in that batch, and a restore spares too';
comment on column tombstone.started_through is
  'evidence: everything under the rule that began on this day or before; null where subjects are named';
