-- What a person was shown stands apart from what she answered; each consent has a process, a receipt, and recipients who are told.
comment on table consent_wording is 'Every text that people were shown before they answered, by its hash: consents, terms, notices';
comment on column consent_wording.purpose is 'technical: purpose it asks consent for, or what it is: terms, minimum-age, a notice';

alter table consent add column id uuid not null default gen_random_uuid() unique;
alter table consent alter column id drop default;
alter table consent add column answer_id uuid;
comment on column consent.id is 'opaque-id: of the event; its process and its receipt are named by it';
comment on column consent.answer_id is 'opaque-id: the one click it was said with, shared with what was served and accepted';

create table acceptance (
  id uuid primary key,
  applicant_id uuid not null references applicant on delete cascade,
  wording_sha256 text not null references consent_wording,
  policy_version text not null,
  method text not null,
  answer_id uuid not null,
  at timestamptz not null
);
create index on acceptance (applicant_id);
comment on table acceptance is 'What a person accepted or declared apart from every consent: the terms of use, her minimum age';
comment on column acceptance.id is 'opaque-id: of the acceptance';
comment on column acceptance.applicant_id is 'opaque-id: of the applicant';
comment on column acceptance.wording_sha256 is 'consent-proof: the exact words, which also tell what it is and in which language';
comment on column acceptance.policy_version is 'consent-proof: policy in force';
comment on column acceptance.method is 'consent-proof: form and control by which it was said';
comment on column acceptance.answer_id is 'opaque-id: the one click it was said with';
comment on column acceptance.at is 'consent-proof: when';

create table notice_served (
  id uuid primary key,
  applicant_id uuid not null references applicant on delete cascade,
  text_sha256 text not null references consent_wording,
  place text not null,
  answer_id uuid,
  at timestamptz not null
);
create index on notice_served (applicant_id);
create index on notice_served (answer_id);
comment on table notice_served is 'Which notice stood before a person, apart from what she answered (GDPR arts 13, 14)';
comment on column notice_served.id is 'opaque-id: of the serving';
comment on column notice_served.applicant_id is 'opaque-id: of the applicant';
comment on column notice_served.text_sha256 is 'consent-proof: the exact words, which also tell which notice and which language';
comment on column notice_served.place is 'consent-proof: the page or the kind of mail';
comment on column notice_served.answer_id is 'opaque-id: the one click it preceded; null where nothing was asked';
comment on column notice_served.at is 'consent-proof: when';

create table receipt (
  id uuid primary key,
  consent_id uuid not null unique references consent (id) on delete cascade,
  jws text not null,
  issued_at timestamptz not null
);
comment on table receipt is 'The signed receipt of a consent event (ISO/IEC TS 27560); its document is the payload of the signature';
comment on column receipt.id is 'opaque-id: of the receipt';
comment on column receipt.consent_id is 'opaque-id: the event it is about';
comment on column receipt.jws is 'consent-proof: RFC 7515 compact serialisation over canonical JSON';
comment on column receipt.issued_at is 'consent-proof: when';

create table recipient_notice (
  id uuid primary key,
  consent_id uuid not null references consent (id) on delete cascade,
  customer_id uuid not null references customer,
  state text not null default 'to-tell' check (state in ('to-tell', 'told', 'acknowledged', 'impossible')),
  attempts integer not null default 0,
  told_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references staff,
  reason text,
  unique (consent_id, customer_id)
);
comment on table recipient_notice is 'Every employer who received data is told that the consent for it was withdrawn (promise 20)';
comment on column recipient_notice.id is 'opaque-id: of the notice';
comment on column recipient_notice.consent_id is 'opaque-id: the withdrawal';
comment on column recipient_notice.customer_id is 'opaque-id: who is told';
comment on column recipient_notice.state is 'technical: to-tell, told, acknowledged or impossible';
comment on column recipient_notice.attempts is 'technical: how often it was mailed';
comment on column recipient_notice.told_at is 'evidence: when the mail server first accepted it';
comment on column recipient_notice.closed_at is 'evidence: when acknowledged, or given up';
comment on column recipient_notice.closed_by is 'staff: who closed it; null where the employer did';
comment on column recipient_notice.reason is 'evidence: code why it is impossible';

grant select, insert, delete on acceptance, notice_served, receipt to skillstorm_app;
grant select, insert, update, delete on recipient_notice to skillstorm_app;
create index on consent (answer_id) where answer_id is not null;
