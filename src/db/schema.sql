table ad
  id uuid not null -- opaque-id: of the ad
  number integer not null -- opaque-id: short number for staff
  customer_id uuid not null -- opaque-id: of the customer
  contract_id uuid not null -- opaque-id: of the contract it is placed under
  identity_key text not null -- technical: what makes it the same ad at the next import
  content_hash text not null -- technical: tells a changed record from an unchanged one
  identifier text -- ad: the employer's own reference
  title text not null -- ad: schema.org title
  description_html text not null -- ad: schema.org description, sanitised
  description_text text not null -- ad: the same as plain text
  language text not null -- ad: nl, fr or en
  employer_name text not null -- ad: schema.org hiringOrganization
  postcode text -- ad: of the place of work
  locality text -- ad: of the place of work
  country text -- ad: ISO 3166-1 alpha-2
  remote boolean not null -- ad: schema.org jobLocationType TELECOMMUTE
  employment_types text[] not null -- ad: schema.org employmentType
  work_hours text -- ad: schema.org workHours
  date_posted date -- ad: schema.org datePosted
  salary jsonb -- ad: schema.org baseSalary as minimum, maximum, currency, unit
  skills text[] not null -- ad: schema.org skills
  languages_required text[] not null -- ad: languages the work asks
  education_required text -- ad: schema.org educationRequirements
  metadata jsonb -- ad: what the tagger understood of it, for matching
  review_codes text[] not null -- ad: why a person must look before it is published
  ordered_at timestamp with time zone not null -- technical: when it came in
  ends_at timestamp with time zone not null -- ad: end of the last day in Brussels, as an instant
  changed_at timestamp with time zone not null -- technical: last change of its content
  approved_at timestamp with time zone -- technical: when staff approved it
  rejected_at timestamp with time zone -- technical: when staff rejected it
  refused_code text -- technical: why it may not be placed
  published_at timestamp with time zone -- technical: when it became visible
  withdrawn_at timestamp with time zone -- technical: when it was taken down before its end
  expired_at timestamp with time zone -- technical: when the process recorded its end
  archived_at timestamp with time zone -- technical: when its contact fields were restricted
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX ad_published_at_idx ON ad USING btree (published_at DESC) WHERE (archived_at IS NULL)
  FOREIGN KEY (contract_id) REFERENCES contract(id)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (id)
  UNIQUE (customer_id, identity_key)
  UNIQUE (number)
  grant insert, select, update to skillstorm_app

table ad_contact
  ad_id uuid not null -- opaque-id: of the ad
  position integer not null -- technical: order in the ad
  name text -- ad-contact: name
  email text -- ad-contact: e-mail address
  phone text -- ad-contact: telephone
  restricted_at timestamp with time zone -- technical: from then on stored only (GDPR art. 18)
  FOREIGN KEY (ad_id) REFERENCES ad(id) ON DELETE CASCADE
  PRIMARY KEY (ad_id, "position")
  grant delete, insert, select, update to skillstorm_app

table applicant
  id uuid not null -- opaque-id: of the applicant
  email text not null -- identity: e-mail address
  email_hmac bytea not null -- identity: keyed HMAC of the normalised address, to find it and to compare it with suppression
  given_name text not null -- identity: given name
  family_name text not null -- identity: family name
  phone text -- contact-data: telephone
  language text not null -- profile: language of site and mails
  source text not null -- log: site, or the name of the import
  earlier_contact_on date -- log: when the company first had contact, for who was imported
  notice_version text not null -- consent-proof: policy version of the notice shown or mailed at collection
  signed_up_at timestamp with time zone not null -- log: when the row was made
  confirm_by timestamp with time zone not null -- technical: nothing is kept of who has not confirmed by then
  confirmed_at timestamp with time zone -- consent-proof: when the address was confirmed
  restricted_at timestamp with time zone -- technical: stored only, since storage consent was withdrawn
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  PRIMARY KEY (id)
  UNIQUE (email_hmac)
  grant delete, insert, select, update to skillstorm_app

table consent
  seq bigint not null -- technical: order of events
  applicant_id uuid not null -- opaque-id: of the applicant
  purpose text not null -- consent-proof: purpose from the policy
  event text not null -- consent-proof: given or withdrawn
  wording_sha256 text not null -- consent-proof: the wording on the screen, which also tells its language
  policy_version text not null -- consent-proof: policy in force
  method text not null -- consent-proof: form and control by which it was said
  at timestamp with time zone not null -- consent-proof: when
  customer_id uuid -- opaque-id: the one employer it holds for; null = not tied to one
  CHECK ((event = ANY (ARRAY['given'::text, 'withdrawn'::text])))
  CREATE INDEX consent_applicant_id_purpose_seq_idx ON consent USING btree (applicant_id, purpose, seq DESC)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  FOREIGN KEY (wording_sha256) REFERENCES consent_wording(sha256)
  PRIMARY KEY (seq)
  grant delete, insert, select to skillstorm_app

table consent_wording
  sha256 text not null -- technical: SHA-256 of the text
  purpose text not null -- technical: purpose it asks consent for
  language text not null -- technical: nl, fr or en
  text text not null -- technical: the exact words
  PRIMARY KEY (sha256)
  grant insert, select to skillstorm_app

table contract
  id uuid not null -- opaque-id: of the contract
  customer_id uuid not null -- opaque-id: of the customer
  reference text not null -- billing: reference both sides know, given as --contract
  contact_id uuid not null -- opaque-id: the contact person agreed on
  starts_on date not null -- billing: first day in Brussels
  ends_on date not null -- billing: last day in Brussels
  signed_by uuid not null -- staff: who entered it
  created_at timestamp with time zone not null -- technical: when added
  CHECK ((starts_on <= ends_on))
  FOREIGN KEY (contact_id) REFERENCES customer_contact(id)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  FOREIGN KEY (signed_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  UNIQUE (customer_id, reference)
  grant insert, select, update to skillstorm_app

table customer
  id uuid not null -- opaque-id: of the customer
  number integer not null -- opaque-id: short number for staff, shown as K-17
  enterprise_number text not null -- billing: KBO number, ten digits; personal data where the customer is a sole trader
  name text not null -- billing: trade name
  created_at timestamp with time zone not null -- technical: when added
  PRIMARY KEY (id)
  UNIQUE (enterprise_number)
  UNIQUE (number)
  grant insert, select, update to skillstorm_app

table customer_contact
  id uuid not null -- opaque-id: of the contact person
  customer_id uuid not null -- opaque-id: of the customer
  name text not null -- customer-contact: name of the contact person
  email text not null -- customer-contact: e-mail address
  phone text -- customer-contact: telephone
  created_at timestamp with time zone not null -- technical: when added
  language text not null -- customer-contact: language of mails
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX customer_contact_customer_id_idx ON customer_contact USING btree (customer_id)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (id)
  grant insert, select, update to skillstorm_app

table disclosure
  id uuid not null -- opaque-id: of the disclosure
  applicant_id uuid not null -- opaque-id: of whom
  customer_id uuid not null -- opaque-id: to whom
  ad_id uuid -- opaque-id: for which ad
  purpose text not null -- technical: purpose that allowed it
  fields text[] not null -- technical: names of the fields, never their values
  at timestamp with time zone not null -- log: when
  CREATE INDEX disclosure_applicant_id_idx ON disclosure USING btree (applicant_id)
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app

table introduction
  applicant_id uuid not null -- opaque-id: of the applicant
  ad_id uuid not null -- opaque-id: of the ad
  mail_id uuid not null -- opaque-id: of the digest
  score integer not null -- match: score as mailed
  reasons jsonb not null -- match: reasons as mailed
  CREATE INDEX introduction_mail_id_idx ON introduction USING btree (mail_id)
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table ledger
  seq bigint not null -- technical: position in the chain, without gaps
  at timestamp with time zone not null -- evidence: moment of the decision
  event text not null -- evidence: code of what happened
  subject uuid -- opaque-id: the ad, applicant, customer or run it is about
  actor text not null -- evidence: staff:<id>, person, or the process that acted
  policy_version text -- evidence: policy in force at the decision
  facts jsonb not null -- evidence: ids, codes, counts and dates the decision rested on
  commitment bytea -- evidence: HMAC of a personal value under a salt that dies with the person
  key_id text not null -- technical: which chain key made the MAC
  previous_mac bytea not null -- technical: MAC of the entry before
  mac bytea not null -- technical: HMAC-SHA-256 over the canonical entry and previous_mac
  PRIMARY KEY (seq)
  UNIQUE (mac)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table ledger_salt
  seq bigint not null -- technical: the entry whose commitment it salts
  subject uuid not null -- opaque-id: whose erasure deletes it
  salt bytea not null -- evidence: 256 random bits
  CREATE INDEX ledger_salt_subject_idx ON ledger_salt USING btree (subject)
  FOREIGN KEY (seq) REFERENCES ledger(seq)
  PRIMARY KEY (seq)
  grant delete, insert, select to skillstorm_app
  grant select to skillstorm_auditor

table link
  token_sha256 bytea not null -- technical: SHA-256 of the token
  purpose text not null -- technical: what the link may do
  applicant_id uuid -- opaque-id: of the applicant
  created_at timestamp with time zone not null -- technical: when it was mailed
  expires_at timestamp with time zone not null -- technical: not valid after
  used_at timestamp with time zone -- technical: when it was used
  contact_id uuid -- opaque-id: whose link, where it is a contact person of a customer
  about uuid -- opaque-id: the ad or disclosure it decides about
  CHECK ((num_nonnulls(applicant_id, contact_id) = 1))
  CREATE INDEX link_applicant_id_idx ON link USING btree (applicant_id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (contact_id) REFERENCES customer_contact(id) ON DELETE CASCADE
  PRIMARY KEY (token_sha256)
  grant delete, insert, select, update to skillstorm_app

table mail
  id uuid not null -- opaque-id: of the mail; its Message-ID is made from it
  kind text not null -- technical: which template, and what a crash means
  dedupe_key text not null -- opaque-id: one mail of a kind per key
  applicant_id uuid -- opaque-id: to whom
  batch_id uuid -- opaque-id: of the night it belongs to
  queued_at timestamp with time zone not null -- mail: when it was decided
  state text not null -- mail: queued, claimed, sending, sent, uncertain, refused or skipped
  claim_id uuid -- technical: which attempt holds it
  claimed_at timestamp with time zone -- technical: since when
  attempts integer not null -- technical: how often the server of a digest asked to come back later
  sent_at timestamp with time zone -- mail: when the server accepted it
  code text -- mail: why it was skipped or refused
  contact_id uuid -- opaque-id: to which contact person of a customer
  about uuid -- opaque-id: the ad, request or consent it is about
  CHECK ((num_nonnulls(applicant_id, contact_id) = 1))
  CHECK ((state = ANY (ARRAY['queued'::text, 'claimed'::text, 'sending'::text, 'sent'::text, 'uncertain'::text, 'refused'::text, 'skipped'::text])))
  CREATE INDEX mail_applicant_id_idx ON mail USING btree (applicant_id)
  CREATE INDEX mail_batch_id_state_idx ON mail USING btree (batch_id, state)
  CREATE INDEX mail_contact_id_idx ON mail USING btree (contact_id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (contact_id) REFERENCES customer_contact(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (kind, dedupe_key)
  grant delete, insert, select, update to skillstorm_app

table match
  run_id uuid not null -- opaque-id: of the run
  applicant_id uuid not null -- opaque-id: of the applicant
  ad_id uuid not null -- opaque-id: of the ad
  score integer not null -- match: 0 to 100
  reasons jsonb not null -- match: rules that fired, with points and facts
  CREATE INDEX match_applicant_id_idx ON match USING btree (applicant_id)
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (run_id) REFERENCES match_run(id)
  PRIMARY KEY (run_id, applicant_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table match_ad
  run_id uuid not null -- opaque-id: of the run
  ad_id uuid not null -- opaque-id: of the ad
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (run_id) REFERENCES match_run(id)
  PRIMARY KEY (run_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table match_candidate
  run_id uuid not null -- opaque-id: of the run
  applicant_id uuid not null -- opaque-id: of the applicant
  shard integer not null -- technical: which part of the work
  outcome text -- match: mailed, or the reason of no mail
  CREATE INDEX match_candidate_applicant_id_idx ON match_candidate USING btree (applicant_id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (run_id) REFERENCES match_run(id)
  PRIMARY KEY (run_id, applicant_id)
  grant delete, insert, select, update to skillstorm_app

table match_run
  id uuid not null -- opaque-id: of the run
  business_date date not null -- technical: the day in Brussels it is for
  scheduled_at timestamp with time zone not null -- technical: the instant it was planned for
  frozen_at timestamp with time zone -- technical: when candidates and ads were frozen
  published_at timestamp with time zone -- technical: when its matches replaced those of the run before
  closed_at timestamp with time zone -- technical: when its digests were done
  rules_version text -- technical: SHA-256 of the rule set
  policy_version text -- technical: policy in force when it was frozen
  applicants integer -- technical: how many took part
  ads integer -- technical: how many took part
  PRIMARY KEY (id)
  UNIQUE (business_date)
  grant delete, insert, select, update to skillstorm_app

table migration
  name text not null -- technical: file name
  sha256 text not null -- technical: SHA-256 of the file when it was carried out
  PRIMARY KEY (name)

table occupation
  id text not null -- technical: last part of the ESCO concept URI
  isco text not null -- technical: ISCO-08 unit group
  nl text not null -- technical: preferred label
  fr text -- technical: preferred label
  en text not null -- technical: preferred label
  PRIMARY KEY (id)
  grant delete, insert, select, update to skillstorm_app

table outbox
  id bigint not null -- technical: order of recording
  kind text not null -- technical: start, signal or export
  workflow_type text -- technical: process to start
  workflow_id text not null -- opaque-id: process/<row id>
  input jsonb not null -- opaque-id: ids and codes only
  summary text -- technical: one line for operators: codes, numbers and dates
  recorded_at timestamp with time zone not null -- technical: when the row was written
  due_at timestamp with time zone not null -- technical: not before this moment
  attempts integer not null -- technical: how often it was tried
  failure text -- technical: catalogue code of the last failure
  CHECK (((kind <> 'start'::text) OR (workflow_type IS NOT NULL)))
  CHECK ((kind = ANY (ARRAY['start'::text, 'signal'::text, 'export'::text])))
  CREATE INDEX outbox_due_at_idx ON outbox USING btree (due_at)
  PRIMARY KEY (id)
  grant delete, insert, select, update to skillstorm_app

table place
  postcode text not null -- technical: four digits
  name text not null -- technical: municipality or place
  lat double precision not null -- technical: degrees
  lon double precision not null -- technical: degrees
  PRIMARY KEY (postcode, name)
  grant delete, insert, select, update to skillstorm_app

table policy
  version text not null -- technical: SHA-256 of the canonical JSON
  document jsonb not null -- technical: purposes, categories, periods, promises, conflicts
  adopted_at timestamp with time zone not null -- technical: when it was put in
  in_force_from timestamp with time zone not null -- technical: from when it decides
  PRIMARY KEY (version)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table profile
  applicant_id uuid not null -- opaque-id: of the applicant
  titles text[] not null -- profile: occupations wanted and held, best first
  postcode text -- profile: of the home, for distance only
  locality text -- profile: of the home
  travel_km integer not null -- profile: distance willing to travel
  skills text[] not null -- profile: skills as written
  languages jsonb not null -- profile: language to CEFR level
  education_eqf integer -- profile: EQF level
  employment_types text[] not null -- profile: schema.org employment types accepted
  metadata jsonb -- profile: what the tagger understood, for matching
  changed_at timestamp with time zone not null -- technical: last change
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id)
  grant delete, insert, select, update to skillstorm_app

table session
  token_sha256 bytea not null -- technical: SHA-256 of the cookie
  applicant_id uuid not null -- opaque-id: of the applicant
  created_at timestamp with time zone not null -- log: when signed in
  expires_at timestamp with time zone not null -- technical: signed out by itself after
  CREATE INDEX session_applicant_id_idx ON session USING btree (applicant_id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (token_sha256)
  grant delete, insert, select, update to skillstorm_app

table staff
  id uuid not null -- opaque-id: of the member of staff
  name text not null -- staff: name as colleagues know it
  created_at timestamp with time zone not null -- technical: when added
  CREATE UNIQUE INDEX staff_lower_idx ON staff USING btree (lower(name))
  PRIMARY KEY (id)
  grant insert, select, update to skillstorm_app

table statement
  sha256 text not null -- technical: SHA-256 of the text
  text text not null -- technical: the text as it is, shown on /privacy
  bindings jsonb not null -- technical: promise number to sentence numbers, and what each other sentence is
  adopted_at timestamp with time zone not null -- technical: when it was adopted
  adopted_by uuid -- staff: who adopted it
  FOREIGN KEY (adopted_by) REFERENCES staff(id)
  PRIMARY KEY (sha256)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table stop
  id uuid not null -- opaque-id: of the stop
  what text not null -- technical: what stands still
  reason text not null -- staff: why, in the words of who placed it
  placed_by uuid not null -- opaque-id: who placed it
  placed_at timestamp with time zone not null -- technical: since when
  lifted_by uuid -- opaque-id: who lifted it
  lifted_at timestamp with time zone -- technical: until when
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  CHECK ((what = 'mail'::text))
  CREATE UNIQUE INDEX stop_what_idx ON stop USING btree (what) WHERE (lifted_at IS NULL)
  FOREIGN KEY (lifted_by) REFERENCES staff(id)
  FOREIGN KEY (placed_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  grant insert, select, update to skillstorm_app

table suppression
  address_hmac bytea not null -- suppression: keyed HMAC of the normalised address
  scope text not null -- suppression: which mails
  since timestamp with time zone not null -- suppression: since when
  source text not null -- suppression: one-click, page, bounce or complaint
  PRIMARY KEY (address_hmac, scope)
  grant delete, insert, select to skillstorm_app

view live_consent
 SELECT latest.applicant_id,
    latest.purpose,
    latest.customer_id,
    latest.at
   FROM (( SELECT DISTINCT ON (consent.applicant_id, consent.purpose, consent.customer_id) consent.applicant_id,
            consent.purpose,
            consent.customer_id,
            consent.event,
            consent.at
           FROM consent
          ORDER BY consent.applicant_id, consent.purpose, consent.customer_id, consent.seq DESC) latest
     JOIN applicant ON ((applicant.id = latest.applicant_id)))
  WHERE ((latest.event = 'given'::text) AND (applicant.confirmed_at IS NOT NULL) AND (applicant.restricted_at IS NULL));
  grant select to skillstorm_app

CREATE OR REPLACE FUNCTION public.is_visible(ad ad, as_of timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (((ad).published_at <= as_of) AND ((ad).ends_at > as_of) AND ((ad).withdrawn_at IS NULL) AND ((ad).archived_at IS NULL) AND ((ad).rejected_at IS NULL) AND ((ad).refused_code IS NULL) AND (((ad).review_codes = '{}'::text[]) OR ((ad).approved_at IS NOT NULL)))
