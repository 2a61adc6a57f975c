create table applicant (
  id uuid primary key,
  email text not null,
  email_hmac bytea not null unique,
  given_name text not null,
  family_name text not null,
  phone text,
  language text not null check (language in ('nl', 'fr', 'en')),
  source text not null,
  earlier_contact_on date,
  notice_version text not null,
  signed_up_at timestamptz not null,
  confirm_by timestamptz not null,
  confirmed_at timestamptz,
  restricted_at timestamptz
);
comment on table applicant is 'Who an applicant is; everything else refers to her by id';
comment on column applicant.id is 'opaque-id: of the applicant';
comment on column applicant.email is 'identity: e-mail address';
comment on column applicant.email_hmac is 'identity: keyed HMAC of the normalised address, to find it and to compare it with suppression';
comment on column applicant.given_name is 'identity: given name';
comment on column applicant.family_name is 'identity: family name';
comment on column applicant.phone is 'contact-data: telephone';
comment on column applicant.language is 'profile: language of site and mails';
comment on column applicant.source is 'log: site, or the name of the import';
comment on column applicant.earlier_contact_on is 'log: when the company first had contact, for who was imported';
comment on column applicant.notice_version is 'consent-proof: policy version of the notice shown or mailed at collection';
comment on column applicant.signed_up_at is 'log: when the row was made';
comment on column applicant.confirm_by is 'technical: nothing is kept of who has not confirmed by then';
comment on column applicant.confirmed_at is 'consent-proof: when the address was confirmed';
comment on column applicant.restricted_at is 'technical: stored only, since storage consent was withdrawn';

create table profile (
  applicant_id uuid primary key references applicant on delete cascade,
  titles text[] not null,
  postcode text,
  locality text,
  travel_km integer not null,
  skills text[] not null,
  languages jsonb not null,
  education_eqf integer,
  employment_types text[] not null,
  metadata jsonb,
  changed_at timestamptz not null
);
comment on table profile is 'What an applicant can and wants, in job-bound terms only (law 9)';
comment on column profile.applicant_id is 'opaque-id: of the applicant';
comment on column profile.titles is 'profile: occupations wanted and held, best first';
comment on column profile.postcode is 'profile: of the home, for distance only';
comment on column profile.locality is 'profile: of the home';
comment on column profile.travel_km is 'profile: distance willing to travel';
comment on column profile.skills is 'profile: skills as written';
comment on column profile.languages is 'profile: language to CEFR level';
comment on column profile.education_eqf is 'profile: EQF level';
comment on column profile.employment_types is 'profile: schema.org employment types accepted';
comment on column profile.metadata is 'profile: what the tagger understood, for matching';
comment on column profile.changed_at is 'technical: last change';

create table consent_wording (
  sha256 text primary key,
  purpose text not null,
  language text not null,
  text text not null
);
comment on table consent_wording is 'Every wording that was ever shown beside a tick box, by its hash';
comment on column consent_wording.sha256 is 'technical: SHA-256 of the text';
comment on column consent_wording.purpose is 'technical: purpose it asks consent for';
comment on column consent_wording.language is 'technical: nl, fr or en';
comment on column consent_wording.text is 'technical: the exact words';

create table consent (
  seq bigint generated always as identity primary key,
  applicant_id uuid not null references applicant on delete cascade,
  purpose text not null,
  event text not null check (event in ('given', 'withdrawn')),
  wording_sha256 text not null references consent_wording,
  policy_version text not null,
  method text not null,
  at timestamptz not null
);
create index on consent (applicant_id, purpose, seq desc);
comment on table consent is 'Consent is an event, given or withdrawn, for one purpose, against one exact wording (GDPR art. 7)';
comment on column consent.seq is 'technical: order of events';
comment on column consent.applicant_id is 'opaque-id: of the applicant';
comment on column consent.purpose is 'consent-proof: purpose from the policy';
comment on column consent.event is 'consent-proof: given or withdrawn';
comment on column consent.wording_sha256 is 'consent-proof: the wording on the screen, which also tells its language';
comment on column consent.policy_version is 'consent-proof: policy in force';
comment on column consent.method is 'consent-proof: form and control by which it was said';
comment on column consent.at is 'consent-proof: when';

-- The one place that says what a live consent is: the last event for a purpose is "given", by someone who confirmed and is not restricted.
create view live_consent as
select latest.applicant_id, latest.purpose, latest.at
from (
  select distinct on (applicant_id, purpose) applicant_id, purpose, event, at
  from consent
  order by applicant_id, purpose, seq desc
) latest
join applicant on applicant.id = latest.applicant_id
where latest.event = 'given' and applicant.confirmed_at is not null and applicant.restricted_at is null;

create table link (
  token_sha256 bytea primary key,
  purpose text not null check (purpose in ('confirm', 'sign-in', 'unsubscribe')),
  applicant_id uuid not null references applicant on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on link (applicant_id);
comment on table link is 'Links in mails: 128 random bits, stored hashed, for one purpose (law 7)';
comment on column link.token_sha256 is 'technical: SHA-256 of the token';
comment on column link.purpose is 'technical: what the link may do';
comment on column link.applicant_id is 'opaque-id: of the applicant';
comment on column link.created_at is 'technical: when it was mailed';
comment on column link.expires_at is 'technical: not valid after';
comment on column link.used_at is 'technical: when it was used';

create table session (
  token_sha256 bytea primary key,
  applicant_id uuid not null references applicant on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on session (applicant_id);
comment on table session is 'Who is signed in';
comment on column session.token_sha256 is 'technical: SHA-256 of the cookie';
comment on column session.applicant_id is 'opaque-id: of the applicant';
comment on column session.created_at is 'log: when signed in';
comment on column session.expires_at is 'technical: signed out by itself after';

create table suppression (
  address_hmac bytea not null,
  scope text not null,
  since timestamptz not null,
  source text not null,
  primary key (address_hmac, scope)
);
comment on table suppression is 'Addresses not to be mailed: a legal duty (KB 4-4-2003 art. 2), survives erasure';
comment on column suppression.address_hmac is 'suppression: keyed HMAC of the normalised address';
comment on column suppression.scope is 'suppression: which mails';
comment on column suppression.since is 'suppression: since when';
comment on column suppression.source is 'suppression: one-click, page, bounce or complaint';

grant select, insert, update, delete on applicant, profile, link, session to skillstorm_app;
grant select, insert, delete on consent to skillstorm_app;
grant select, insert on consent_wording to skillstorm_app;
grant select, insert, delete on suppression to skillstorm_app;
grant select on live_consent to skillstorm_app;
