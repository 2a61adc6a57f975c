-- What retention still needed: pairs that outlive their mail, customers who ask to be deleted or are due for review, rights to destroy.

-- A pair that was mailed stays known when the record of the mail goes, so that it is never mailed twice; its reasons go with its night.
alter table introduction alter column mail_id drop not null;
alter table introduction drop constraint introduction_mail_id_fkey;
alter table introduction add foreign key (mail_id) references mail on delete set null;
alter table introduction add column run_id uuid references match_run;
update introduction set run_id = mail.batch_id from mail where mail.id = mail_id;
create index on introduction (run_id) where reasons <> '[]';
comment on column introduction.mail_id is 'opaque-id: of the digest; null once the record of the mail is destroyed';
comment on column introduction.run_id is 'opaque-id: of the night that proposed it';

alter table customer
  add column deletion_asked_at timestamptz,
  add column reviewed_at timestamptz,
  add column reviewed_by uuid references staff,
  add column restricted_at timestamptz,
  add column destroyed_at timestamptz,
  add column came_back_at timestamptz,
  add check ((reviewed_at is null) = (reviewed_by is null));
comment on column customer.deletion_asked_at is 'evidence: when the customer asked to be deleted; null = has not';
comment on column customer.came_back_at is 'evidence: when a customer who was erased came back; what was destroyed before is not destroyed again';
comment on column customer.reviewed_at is 'technical: when staff last looked whether the archive is still needed';
comment on column customer.reviewed_by is 'staff: who looked';
comment on column customer.restricted_at is 'evidence: stored only since then, for the invoices that a law asks for';
comment on column customer.destroyed_at is 'evidence: when name, numbers and contracts were destroyed';

-- Sessions go after thirty days; that an account is still used must outlive them, or nobody knows whom to ask.
alter table applicant
  add column seen_on date,
  add column reviewed_at timestamptz,
  add column reviewed_by uuid references staff,
  add check ((reviewed_at is null) = (reviewed_by is null));
update applicant set seen_on = (
  select max(created_at at time zone 'Europe/Brussels')::date from session where applicant_id = applicant.id);
comment on column applicant.seen_on is 'identity: last day in Brussels on which she signed in; null = never since it is kept';
comment on column applicant.reviewed_at is 'technical: when staff last looked whether her data are still needed';
comment on column applicant.reviewed_by is 'staff: who looked';

-- A contract outlives its contact person.
alter table contract alter column contact_id drop not null;
comment on column contract.contact_id is 'opaque-id: the contact person agreed on; null once destroyed';

-- Of an ad that is destroyed these stay, with its number.
comment on column ad.language is 'technical: nl, fr or en';
comment on column ad.ends_at is 'technical: end of the last day in Brussels, as an instant';

-- These go with the person: they are neither a log of thirty days nor a proof that outlives her.
comment on column applicant.source is 'identity: site, or the name of the import';
comment on column applicant.earlier_contact_on is 'identity: when the company first had contact, for who was imported';
comment on column applicant.signed_up_at is 'identity: when the row was made';
comment on column applicant.notice_version is 'identity: policy version of the notice shown or mailed at collection';
comment on column applicant.confirmed_at is 'identity: when the address was confirmed';
comment on column applicant.analysis_refused_at is 'identity: since when her behaviour is not counted, because she objected (GDPR 21); null = she has not';
comment on column publication.published_at is 'profile: when it went online';
comment on column disclosure.at is 'profile: when, or since when';
comment on column ledger_salt.salt is 'identity: 256 random bits; with them a value could be held against its commitment';

grant delete on customer_contact, agreed_contact to skillstorm_app;
