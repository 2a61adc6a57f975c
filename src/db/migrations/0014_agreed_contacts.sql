-- What a contract lets its ads show of the people to contact, each time that was shown, VAT numbers, and closings undone.
alter table customer add column vat_number text;
comment on column customer.vat_number is 'billing: VAT number in the European Union, with its prefix; null where none was given';

alter table ad add column reopened_at timestamptz;
comment on column ad.reopened_at is 'technical: when a closing by mistake was last undone';

create table agreed_contact (
  id uuid primary key,
  contract_id uuid not null references contract,
  name text,
  email text,
  phone text,
  agreed_by uuid references staff,
  agreed_at timestamptz not null,
  revoked_by uuid references staff,
  revoked_at timestamptz,
  check (num_nonnulls(name, email, phone) > 0)
);
create unique index on agreed_contact (contract_id, name, email, phone) nulls not distinct where revoked_at is null;
comment on table agreed_contact is 'The contact fields that ads under a contract may show, until that is withdrawn: what stands in no row is never published (promises 9 and 12)';
comment on column agreed_contact.id is 'opaque-id: of the agreed contact';
comment on column agreed_contact.contract_id is 'opaque-id: of the contract that agrees to it';
comment on column agreed_contact.name is 'customer-contact: name that may be shown; null = none';
comment on column agreed_contact.email is 'customer-contact: e-mail address that may be shown; null = none';
comment on column agreed_contact.phone is 'customer-contact: telephone that may be shown; null = none';
comment on column agreed_contact.agreed_by is 'staff: who recorded it; null = taken over from an ad of before contracts said it, and waiting for staff to record it';
comment on column agreed_contact.agreed_at is 'technical: when it was recorded, or when that ad was ordered';
comment on column agreed_contact.revoked_by is 'staff: who recorded that it was withdrawn; null = it was not';
comment on column agreed_contact.revoked_at is 'technical: from when on no ad shows it';
grant select, insert, update (agreed_by, agreed_at, revoked_by, revoked_at) on agreed_contact to skillstorm_app;

-- An ad refers to what was agreed and holds no contact data of its own: it cannot show anything else. Before this, employers gave the
-- contacts of an ad to be published and no contract said so. Only what was published that way, and neither refused, rejected nor
-- restricted since, is taken over, so that nothing leaves the site at once; it waits for staff to record it (`contract agree`) or to
-- withdraw it, and `doctor` counts what waits. The contacts of all other ads are deleted: agreed on, they come with the next import.
delete from ad_contact using ad
where ad.id = ad_id and (published_at is null or rejected_at is not null or refused_code is not null or restricted_at is not null);
insert into agreed_contact (id, contract_id, name, email, phone, agreed_at)
select gen_random_uuid(), contract_id, name, email, phone, min(ordered_at)
from ad_contact join ad on ad.id = ad_id
where num_nonnulls(name, email, phone) > 0 group by contract_id, name, email, phone;
delete from ad_contact where num_nonnulls(name, email, phone) = 0;
alter table ad_contact add column contact_id uuid references agreed_contact;
alter table ad_contact add column fields text[];
update ad_contact set contact_id = agreed.id,
  fields = array_remove(array[
    case when agreed.name is not null then 'name' end, case when agreed.email is not null then 'email' end,
    case when agreed.phone is not null then 'phone' end], null)
from agreed_contact agreed join ad on ad.contract_id = agreed.contract_id
where ad.id = ad_contact.ad_id
  and (ad_contact.name, ad_contact.email, ad_contact.phone) is not distinct from (agreed.name, agreed.email, agreed.phone);
alter table ad_contact alter column contact_id set not null;
alter table ad_contact alter column fields set not null;
alter table ad_contact drop column name, drop column email, drop column phone;
comment on table ad_contact is 'The agreed contacts that an ad shows, restricted when the ad is archived';
comment on column ad_contact.contact_id is 'ad-contact: which agreed contact it names';
comment on column ad_contact.fields is 'ad-contact: which fields of it the ad shows';

-- One register for both sides: of an applicant to an employer, or of an employer's contact to everyone who opens the ad.
alter table disclosure alter column applicant_id drop not null;
alter table disclosure alter column customer_id drop not null;
alter table disclosure add column contact_id uuid references agreed_contact;
alter table disclosure add check (num_nonnulls(applicant_id, contact_id) = 1);
alter table disclosure add check ((applicant_id is null) = (customer_id is null));
create index on disclosure (ad_id) where contact_id is not null;
comment on table disclosure is 'Each time an employer was shown or sent fields of an applicant (GDPR art. 15(1)(c), 19), or an ad began to show fields of an agreed contact to applicants (promise 12)';
comment on column disclosure.applicant_id is 'opaque-id: of which applicant; null where it is of an agreed contact';
comment on column disclosure.contact_id is 'opaque-id: of which agreed contact; null where it is of an applicant';
comment on column disclosure.customer_id is 'opaque-id: to whom; null = everyone who opens the ad';
comment on column disclosure.at is 'log: when, or since when';

-- What ads show of it since before there was this register: since they were published.
insert into disclosure (id, contact_id, ad_id, purpose, fields, at)
select gen_random_uuid(), contact_id, ad.id, 'ad-publication', fields, published_at
from ad join ad_contact on ad_id = ad.id where published_at is not null;
