-- What signed-in people do on the site, as coarse as the trends need it, and the counts that are made of it.

create table behaviour (
  id uuid primary key,
  applicant_id uuid not null references applicant on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  kind text not null,
  occupation text not null,
  region text not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  unique (applicant_id, week, kind)
);
create index on behaviour (week);
comment on table behaviour is 'What someone did first of each kind in a week; nothing of it is about herself, and it goes when it is counted';
comment on column behaviour.id is 'opaque-id: of the event';
comment on column behaviour.applicant_id is 'opaque-id: of the applicant';
comment on column behaviour.week is 'behaviour: Monday of the week in Brussels; no day and no hour is kept';
comment on column behaviour.kind is 'behaviour: what was done';
comment on column behaviour.occupation is 'behaviour: ISCO-08 minor group of the ad or of the search, three digits; - = not known';
comment on column behaviour.region is 'behaviour: NUTS 2 region of the ad or of the search; - = not known';
comment on column behaviour.language is 'behaviour: of the page it was done on';

alter table applicant add column analysis_refused_at timestamptz;
comment on column applicant.analysis_refused_at is 'consent-proof: since when her behaviour is not counted, because she objected (GDPR 21); null = she has not';

create table trend_release (
  period text primary key,
  policy_version text not null,
  released_at timestamptz not null
);
comment on table trend_release is 'Weeks and months that have been counted: each once and for good, so that nobody who leaves can show';
comment on column trend_release.period is 'technical: ISO 8601 week or month';
comment on column trend_release.policy_version is 'technical: policy in force when it was counted';
comment on column trend_release.released_at is 'technical: when';

create table trend (
  period text not null references trend_release,
  kind text not null,
  occupation text not null,
  region text not null,
  language text not null,
  persons integer not null,
  primary key (period, kind, occupation, region, language)
);
comment on table trend is 'Counts of enough distinct persons; no person, no key and no event can be found from them';
comment on column trend.period is 'technical: ISO 8601 week; a month for its weeks that were too small alone';
comment on column trend.kind is 'technical: what was done';
comment on column trend.occupation is 'technical: ISCO-08, three digits or one; * = all, - = not known';
comment on column trend.region is 'technical: NUTS 2 or NUTS 1 region; * = all, - = not known';
comment on column trend.language is 'technical: of the page; * = all';
comment on column trend.persons is 'technical: how many, to the nearest five';

grant select, insert, update, delete on behaviour to skillstorm_app;
grant select, insert on trend_release, trend to skillstorm_app;
grant select on trend_release, trend to skillstorm_auditor;
