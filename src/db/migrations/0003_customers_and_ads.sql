create table customer (
  id uuid primary key,
  number integer generated always as identity unique,
  enterprise_number text not null unique,
  name text not null,
  created_at timestamptz not null
);
comment on table customer is 'Employers who order ads';
comment on column customer.id is 'opaque-id: of the customer';
comment on column customer.number is 'opaque-id: short number for staff, shown as K-17';
comment on column customer.enterprise_number is 'billing: KBO number, ten digits; personal data where the customer is a sole trader';
comment on column customer.name is 'billing: trade name';
comment on column customer.created_at is 'technical: when added';

create table customer_contact (
  id uuid primary key,
  customer_id uuid not null references customer,
  name text not null,
  email text not null,
  phone text,
  created_at timestamptz not null
);
create index on customer_contact (customer_id);
comment on table customer_contact is 'The agreed contact persons: the customer''s archive, kept until the customer asks (promise 49)';
comment on column customer_contact.id is 'opaque-id: of the contact person';
comment on column customer_contact.customer_id is 'opaque-id: of the customer';
comment on column customer_contact.name is 'customer-contact: name of the contact person';
comment on column customer_contact.email is 'customer-contact: e-mail address';
comment on column customer_contact.phone is 'customer-contact: telephone';
comment on column customer_contact.created_at is 'technical: when added';

create table contract (
  id uuid primary key,
  customer_id uuid not null references customer,
  reference text not null,
  contact_id uuid not null references customer_contact,
  starts_on date not null,
  ends_on date not null,
  signed_by uuid not null references staff,
  created_at timestamptz not null,
  unique (customer_id, reference),
  check (starts_on <= ends_on)
);
comment on table contract is 'What was agreed: without one no ad is placed (promise 8)';
comment on column contract.id is 'opaque-id: of the contract';
comment on column contract.customer_id is 'opaque-id: of the customer';
comment on column contract.reference is 'billing: reference both sides know, given as --contract';
comment on column contract.contact_id is 'opaque-id: the contact person agreed on';
comment on column contract.starts_on is 'billing: first day in Brussels';
comment on column contract.ends_on is 'billing: last day in Brussels';
comment on column contract.signed_by is 'staff: who entered it';
comment on column contract.created_at is 'technical: when added';

create table ad (
  id uuid primary key,
  number integer generated always as identity unique,
  customer_id uuid not null references customer,
  contract_id uuid not null references contract,
  identity_key text not null,
  content_hash text not null,
  identifier text,
  title text not null,
  description_html text not null,
  description_text text not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  employer_name text not null,
  postcode text,
  locality text,
  country text,
  remote boolean not null,
  employment_types text[] not null,
  work_hours text,
  date_posted date,
  salary jsonb,
  skills text[] not null,
  languages_required text[] not null,
  education_required text,
  metadata jsonb,
  review_codes text[] not null default '{}',
  ordered_at timestamptz not null,
  ends_at timestamptz not null,
  changed_at timestamptz not null,
  approved_at timestamptz,
  rejected_at timestamptz,
  refused_code text,
  published_at timestamptz,
  withdrawn_at timestamptz,
  expired_at timestamptz,
  archived_at timestamptz,
  unique (customer_id, identity_key)
);
create index on ad (published_at desc) where archived_at is null;
comment on table ad is 'Job ads; what the public sees follows from the dates in the row, never from a process being alive';
comment on column ad.id is 'opaque-id: of the ad';
comment on column ad.number is 'opaque-id: short number for staff';
comment on column ad.customer_id is 'opaque-id: of the customer';
comment on column ad.contract_id is 'opaque-id: of the contract it is placed under';
comment on column ad.identity_key is 'technical: what makes it the same ad at the next import';
comment on column ad.content_hash is 'technical: tells a changed record from an unchanged one';
comment on column ad.identifier is 'ad: the employer''s own reference';
comment on column ad.title is 'ad: schema.org title';
comment on column ad.description_html is 'ad: schema.org description, sanitised';
comment on column ad.description_text is 'ad: the same as plain text';
comment on column ad.language is 'ad: nl, fr or en';
comment on column ad.employer_name is 'ad: schema.org hiringOrganization';
comment on column ad.postcode is 'ad: of the place of work';
comment on column ad.locality is 'ad: of the place of work';
comment on column ad.country is 'ad: ISO 3166-1 alpha-2';
comment on column ad.remote is 'ad: schema.org jobLocationType TELECOMMUTE';
comment on column ad.employment_types is 'ad: schema.org employmentType';
comment on column ad.work_hours is 'ad: schema.org workHours';
comment on column ad.date_posted is 'ad: schema.org datePosted';
comment on column ad.salary is 'ad: schema.org baseSalary as minimum, maximum, currency, unit';
comment on column ad.skills is 'ad: schema.org skills';
comment on column ad.languages_required is 'ad: languages the work asks';
comment on column ad.education_required is 'ad: schema.org educationRequirements';
comment on column ad.metadata is 'ad: what the tagger understood of it, for matching';
comment on column ad.review_codes is 'ad: why a person must look before it is published';
comment on column ad.ordered_at is 'technical: when it came in';
comment on column ad.ends_at is 'ad: end of the last day in Brussels, as an instant';
comment on column ad.changed_at is 'technical: last change of its content';
comment on column ad.approved_at is 'technical: when staff approved it';
comment on column ad.rejected_at is 'technical: when staff rejected it';
comment on column ad.refused_code is 'technical: why it may not be placed';
comment on column ad.published_at is 'technical: when it became visible';
comment on column ad.withdrawn_at is 'technical: when it was taken down before its end';
comment on column ad.expired_at is 'technical: when the process recorded its end';
comment on column ad.archived_at is 'technical: when its contact fields were restricted';

-- The one place in SQL that says what the public sees at a moment; src/rules/ad-state.ts says the same, and a test holds both together.
create function is_visible(ad ad, as_of timestamptz) returns boolean language sql immutable
return ad.published_at <= as_of and ad.ends_at > as_of and ad.withdrawn_at is null and ad.archived_at is null
  and ad.rejected_at is null and ad.refused_code is null and (ad.review_codes = '{}' or ad.approved_at is not null);

create table ad_contact (
  ad_id uuid not null references ad on delete cascade,
  position integer not null,
  name text,
  email text,
  phone text,
  restricted_at timestamptz,
  primary key (ad_id, position)
);
comment on table ad_contact is 'The only personal data of an ad: declared contact fields, restricted when the ad is archived';
comment on column ad_contact.ad_id is 'opaque-id: of the ad';
comment on column ad_contact.position is 'technical: order in the ad';
comment on column ad_contact.name is 'ad-contact: name';
comment on column ad_contact.email is 'ad-contact: e-mail address';
comment on column ad_contact.phone is 'ad-contact: telephone';
comment on column ad_contact.restricted_at is 'technical: from then on stored only (GDPR art. 18)';

create table occupation (
  id text primary key,
  isco text not null,
  nl text not null,
  fr text,
  en text not null
);
comment on table occupation is 'ESCO occupations, for showing and searching';
comment on column occupation.id is 'technical: last part of the ESCO concept URI';
comment on column occupation.isco is 'technical: ISCO-08 unit group';
comment on column occupation.nl is 'technical: preferred label';
comment on column occupation.fr is 'technical: preferred label';
comment on column occupation.en is 'technical: preferred label';

create table place (
  postcode text not null,
  name text not null,
  lat double precision not null,
  lon double precision not null,
  primary key (postcode, name)
);
comment on table place is 'Belgian postcodes and the names people use for them';
comment on column place.postcode is 'technical: four digits';
comment on column place.name is 'technical: municipality or place';
comment on column place.lat is 'technical: degrees';
comment on column place.lon is 'technical: degrees';

grant select, insert, update on customer, customer_contact, contract, ad to skillstorm_app;
grant select, insert, update, delete on ad_contact, occupation, place to skillstorm_app;
