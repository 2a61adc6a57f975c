create table mail (
  id uuid primary key,
  kind text not null,
  dedupe_key text not null,
  applicant_id uuid not null references applicant on delete cascade,
  batch_id uuid,
  queued_at timestamptz not null,
  state text not null check (state in ('queued', 'claimed', 'sending', 'sent', 'uncertain', 'refused', 'skipped')),
  claim_id uuid,
  claimed_at timestamptz,
  attempts integer not null default 0,
  sent_at timestamptz,
  code text,
  unique (kind, dedupe_key)
);
create index on mail (batch_id, state);
create index on mail (applicant_id);
comment on table mail is 'Every mail is a row before it is a message; texts are rendered at sending and not kept';
comment on column mail.id is 'opaque-id: of the mail; its Message-ID is made from it';
comment on column mail.kind is 'technical: which template, and what a crash means';
comment on column mail.dedupe_key is 'opaque-id: one mail of a kind per key';
comment on column mail.applicant_id is 'opaque-id: to whom';
comment on column mail.batch_id is 'opaque-id: of the night it belongs to';
comment on column mail.queued_at is 'mail: when it was decided';
comment on column mail.state is 'mail: queued, claimed, sending, sent, uncertain, refused or skipped';
comment on column mail.claim_id is 'technical: which attempt holds it';
comment on column mail.claimed_at is 'technical: since when';
comment on column mail.attempts is 'technical: how often a digest was claimed';
comment on column mail.sent_at is 'mail: when the server accepted it';
comment on column mail.code is 'mail: why it was skipped or refused';

create table match_run (
  id uuid primary key,
  business_date date not null unique,
  scheduled_at timestamptz not null,
  frozen_at timestamptz,
  published_at timestamptz,
  closed_at timestamptz,
  rules_version text,
  policy_version text,
  applicants integer,
  ads integer
);
comment on table match_run is 'One night of matching; its matches are shown once published_at is set';
comment on column match_run.id is 'opaque-id: of the run';
comment on column match_run.business_date is 'technical: the day in Brussels it is for';
comment on column match_run.scheduled_at is 'technical: the instant it was planned for';
comment on column match_run.frozen_at is 'technical: when candidates and ads were frozen';
comment on column match_run.published_at is 'technical: when its matches replaced those of the run before';
comment on column match_run.closed_at is 'technical: when its digests were done';
comment on column match_run.rules_version is 'technical: SHA-256 of the rule set';
comment on column match_run.policy_version is 'technical: policy in force when it was frozen';
comment on column match_run.applicants is 'technical: how many took part';
comment on column match_run.ads is 'technical: how many took part';

create table match_candidate (
  run_id uuid not null references match_run,
  applicant_id uuid not null references applicant on delete cascade,
  shard integer not null,
  outcome text,
  primary key (run_id, applicant_id)
);
create index on match_candidate (applicant_id);
comment on table match_candidate is 'Who took part in a night, and what came of it';
comment on column match_candidate.run_id is 'opaque-id: of the run';
comment on column match_candidate.applicant_id is 'opaque-id: of the applicant';
comment on column match_candidate.shard is 'technical: which part of the work';
comment on column match_candidate.outcome is 'match: mailed, or the reason of no mail';

create table match_ad (
  run_id uuid not null references match_run,
  ad_id uuid not null references ad,
  primary key (run_id, ad_id)
);
comment on table match_ad is 'Which ads took part in a night';
comment on column match_ad.run_id is 'opaque-id: of the run';
comment on column match_ad.ad_id is 'opaque-id: of the ad';

create table match (
  run_id uuid not null references match_run,
  applicant_id uuid not null references applicant on delete cascade,
  ad_id uuid not null references ad,
  score integer not null,
  reasons jsonb not null,
  primary key (run_id, applicant_id, ad_id)
);
create index on match (applicant_id);
comment on table match is 'Which ads suit which applicant, and why';
comment on column match.run_id is 'opaque-id: of the run';
comment on column match.applicant_id is 'opaque-id: of the applicant';
comment on column match.ad_id is 'opaque-id: of the ad';
comment on column match.score is 'match: 0 to 100';
comment on column match.reasons is 'match: rules that fired, with points and facts';

create table introduction (
  applicant_id uuid not null references applicant on delete cascade,
  ad_id uuid not null references ad,
  mail_id uuid not null references mail on delete cascade,
  score integer not null,
  reasons jsonb not null,
  primary key (applicant_id, ad_id)
);
create index on introduction (mail_id);
comment on table introduction is 'Which ad was mailed to whom: never the same pair twice';
comment on column introduction.applicant_id is 'opaque-id: of the applicant';
comment on column introduction.ad_id is 'opaque-id: of the ad';
comment on column introduction.mail_id is 'opaque-id: of the digest';
comment on column introduction.score is 'match: score as mailed';
comment on column introduction.reasons is 'match: reasons as mailed';

grant select, insert, update, delete on mail, match_run, match_candidate, match_ad, match, introduction to skillstorm_app;
