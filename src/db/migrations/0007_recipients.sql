-- A mail goes to an applicant or to the agreed contact person of a customer; a consent may hold for one employer only; who was
-- shown what is written down.
alter table customer_contact add column language text not null default 'nl' check (language in ('nl', 'fr', 'en'));
comment on column customer_contact.language is 'customer-contact: language of mails';

alter table mail alter column applicant_id drop not null;
alter table mail add column contact_id uuid references customer_contact on delete cascade;
alter table mail add column about uuid;
alter table mail add check (num_nonnulls(applicant_id, contact_id) = 1);
create index on mail (contact_id);
comment on column mail.contact_id is 'opaque-id: to which contact person of a customer';
comment on column mail.about is 'opaque-id: the ad, request or consent it is about';

alter table link alter column applicant_id drop not null;
alter table link add column contact_id uuid references customer_contact on delete cascade;
alter table link add column about uuid;
alter table link add check (num_nonnulls(applicant_id, contact_id) = 1);
alter table link drop constraint link_purpose_check;
comment on column link.contact_id is 'opaque-id: whose link, where it is a contact person of a customer';
comment on column link.about is 'opaque-id: the ad or disclosure it decides about';

alter table consent add column customer_id uuid references customer;
comment on column consent.customer_id is 'opaque-id: the one employer it holds for; null = not tied to one';

drop view live_consent;
create view live_consent as
select latest.applicant_id, latest.purpose, latest.customer_id, latest.at
from (
  select distinct on (applicant_id, purpose, customer_id) applicant_id, purpose, customer_id, event, at
  from consent
  order by applicant_id, purpose, customer_id, seq desc
) latest
join applicant on applicant.id = latest.applicant_id
where latest.event = 'given' and applicant.confirmed_at is not null and applicant.restricted_at is null;
grant select on live_consent to skillstorm_app;

create table disclosure (
  id uuid primary key,
  applicant_id uuid not null references applicant on delete cascade,
  customer_id uuid not null references customer,
  ad_id uuid references ad,
  purpose text not null,
  fields text[] not null,
  at timestamptz not null
);
create index on disclosure (applicant_id);
comment on table disclosure is 'Each time an employer was shown or sent fields of an applicant (GDPR art. 15(1)(c), 19)';
comment on column disclosure.id is 'opaque-id: of the disclosure';
comment on column disclosure.applicant_id is 'opaque-id: of whom';
comment on column disclosure.customer_id is 'opaque-id: to whom';
comment on column disclosure.ad_id is 'opaque-id: for which ad';
comment on column disclosure.purpose is 'technical: purpose that allowed it';
comment on column disclosure.fields is 'technical: names of the fields, never their values';
comment on column disclosure.at is 'log: when';
grant select, insert, delete on disclosure to skillstorm_app;
