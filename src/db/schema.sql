table acceptance
  id uuid not null -- opaque-id: of the acceptance
  applicant_id uuid not null -- opaque-id: of the applicant
  wording_sha256 text not null -- consent-proof: the exact words, which also tell what it is and in which language
  policy_version text not null -- consent-proof: policy in force
  method text not null -- consent-proof: form and control by which it was said
  answer_id uuid not null -- opaque-id: the one click it was said with
  at timestamp with time zone not null -- consent-proof: when
  CREATE INDEX acceptance_applicant_id_idx ON acceptance USING btree (applicant_id)
  FOREIGN KEY (wording_sha256) REFERENCES consent_wording(sha256)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app

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
  language text not null -- technical: nl, fr or en
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
  ends_at timestamp with time zone not null -- technical: end of the last day in Brussels, as an instant
  changed_at timestamp with time zone not null -- technical: last change of its content
  approved_at timestamp with time zone -- technical: when staff approved it
  rejected_at timestamp with time zone -- technical: when staff rejected it
  refused_code text -- technical: why it may not be placed
  published_at timestamp with time zone -- technical: when it became visible
  withdrawn_at timestamp with time zone -- technical: when it was taken down before its end
  expired_at timestamp with time zone -- technical: when the process recorded its end
  archived_at timestamp with time zone -- technical: when its contact fields were restricted
  vacancy_declared_by uuid -- staff: who recorded that the employer declared the vacancy to exist (code of conduct with the decree of 10-12-2010)
  vacancy_declared_at timestamp with time zone -- technical: when that was recorded
  warn_codes text[] not null -- ad: what the linter tells the employer without holding the ad back
  linted_at timestamp with time zone -- technical: when the linter read its present text; null = not yet
  filled_at timestamp with time zone -- technical: when the employer said that the vacancy is filled; it is withdrawn then too
  asked_ends_at timestamp with time zone not null -- technical: end as the order asked it, so that the same order again does not undo an extension
  term_set_at timestamp with time zone not null -- technical: when its present end was set; reminders before that moment make no sense
  apply_url text -- ad: page of the employer where people apply
  search tsvector not null -- ad: words by which it is found: title (A), occupation and parts of words (B), employer and place (C), description (D)
  occupation_id text -- ad: ESCO occupation that the tagger thinks most likely
  lat double precision -- ad: of the place of work, degrees
  lon double precision -- ad: of the place of work, degrees
  reopened_at timestamp with time zone -- technical: when a closing by mistake was last undone
  destroyed_at timestamp with time zone -- evidence: when its content and contact were destroyed
  CHECK ((apply_url ~~ 'https://%'::text))
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX ad_lat_lon_idx ON ad USING btree (lat, lon) WHERE (archived_at IS NULL)
  CREATE INDEX ad_occupation_id_idx ON ad USING btree (occupation_id) WHERE (archived_at IS NULL)
  CREATE INDEX ad_published_at_idx ON ad USING btree (published_at DESC) WHERE (archived_at IS NULL)
  CREATE INDEX ad_search_idx ON ad USING gin (search) WITH (fastupdate=off) WHERE (archived_at IS NULL)
  CREATE UNIQUE INDEX ad_open_identity ON ad USING btree (customer_id, identity_key) WHERE ((refused_code IS NULL) AND (rejected_at IS NULL))
  FOREIGN KEY (contract_id) REFERENCES contract(id)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  FOREIGN KEY (vacancy_declared_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  UNIQUE (number)
  grant insert, select, update to skillstorm_app

table ad_contact
  ad_id uuid not null -- opaque-id: of the ad
  position integer not null -- technical: order in the ad
  restricted_at timestamp with time zone -- technical: from then on stored only (GDPR art. 18)
  contact_id uuid not null -- ad-contact: which agreed contact it names
  fields text[] not null -- ad-contact: which fields of it the ad shows
  FOREIGN KEY (ad_id) REFERENCES ad(id) ON DELETE CASCADE
  FOREIGN KEY (contact_id) REFERENCES agreed_contact(id)
  PRIMARY KEY (ad_id, "position")
  grant delete, insert, select, update to skillstorm_app

table ad_note
  id uuid not null -- opaque-id: of the note
  ad_id uuid not null -- opaque-id: of the ad
  written_by uuid not null -- staff: who wrote it
  written_at timestamp with time zone not null -- technical: when
  reason text -- ad: why it is rejected, for its employer to read
  title text -- ad: corrected title
  description_html text -- ad: corrected description, sanitised
  description_text text -- ad: the same as plain text
  applied_at timestamp with time zone -- technical: when the process carried it out
  CHECK (((description_html IS NULL) = (description_text IS NULL)))
  CHECK (((reason IS NOT NULL) OR (title IS NOT NULL) OR (description_html IS NOT NULL)))
  CREATE INDEX ad_note_ad_id_idx ON ad_note USING btree (ad_id)
  FOREIGN KEY (ad_id) REFERENCES ad(id) ON DELETE CASCADE
  FOREIGN KEY (written_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  grant delete, insert, select, update to skillstorm_app

table agreed_contact
  id uuid not null -- opaque-id: of the agreed contact
  contract_id uuid not null -- opaque-id: of the contract that agrees to it
  name text -- customer-contact: name that may be shown; null = none
  email text -- customer-contact: e-mail address that may be shown; null = none
  phone text -- customer-contact: telephone that may be shown; null = none
  agreed_by uuid -- staff: who recorded it; null = taken over from an ad of before contracts said it, and waiting for staff to record it
  agreed_at timestamp with time zone not null -- technical: when it was recorded, or when that ad was ordered
  revoked_by uuid -- staff: who recorded that it was withdrawn; null = it was not
  revoked_at timestamp with time zone -- technical: from when on no ad shows it
  CHECK ((num_nonnulls(name, email, phone) > 0))
  CREATE UNIQUE INDEX agreed_contact_contract_id_name_email_phone_idx ON agreed_contact USING btree (contract_id, name, email, phone) NULLS NOT DISTINCT WHERE (revoked_at IS NULL)
  FOREIGN KEY (agreed_by) REFERENCES staff(id)
  FOREIGN KEY (contract_id) REFERENCES contract(id)
  FOREIGN KEY (revoked_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app

table applicant
  id uuid not null -- opaque-id: of the applicant
  email text not null -- identity: e-mail address
  email_hmac bytea not null -- identity: keyed HMAC of the normalised address, to find it and to compare it with suppression
  given_name text not null -- identity: given name
  family_name text not null -- identity: family name
  phone text -- contact-data: telephone
  language text not null -- identity: language of site and mails
  source text not null -- identity: site, or the name of the import
  earlier_contact_on date -- identity: when the company first had contact, for who was imported
  notice_version text not null -- identity: policy version of the notice shown or mailed at collection
  signed_up_at timestamp with time zone not null -- identity: when the row was made
  confirm_by timestamp with time zone not null -- technical: nothing is kept of who has not confirmed by then
  confirmed_at timestamp with time zone -- identity: when the address was confirmed
  restricted_at timestamp with time zone -- technical: stored only, since storage consent was withdrawn
  analysis_refused_at timestamp with time zone -- identity: since when her behaviour is not counted, because she objected (GDPR 21); null = she has not
  seen_on date -- identity: last day in Brussels on which she signed in; null = never since it is kept
  reviewed_at timestamp with time zone -- technical: when staff last looked whether her data are still needed
  reviewed_by uuid -- staff: who looked
  CHECK (((reviewed_at IS NULL) = (reviewed_by IS NULL)))
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  FOREIGN KEY (reviewed_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  UNIQUE (email_hmac)
  grant delete, insert, select, update to skillstorm_app

table application
  id uuid not null -- opaque-id: of the application and of its disclosure
  applicant_id uuid not null -- opaque-id: of the applicant
  ad_id uuid not null -- opaque-id: of the ad
  message text not null -- profile: what she wrote to the employer, register numbers masked
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (id) REFERENCES disclosure(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (applicant_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table attest
  execution_id uuid not null -- opaque-id: of the execution
  jws text not null -- evidence: RFC 7515 compact serialisation over canonical JSON
  issued_at timestamp with time zone not null -- evidence: when
  FOREIGN KEY (execution_id) REFERENCES execution(id)
  PRIMARY KEY (execution_id)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table avoided_employer
  applicant_id uuid not null -- opaque-id: of the applicant
  customer_id uuid not null -- opaque-id: of the employer
  since timestamp with time zone not null -- profile: since when
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (applicant_id, customer_id)
  grant delete, insert, select, update to skillstorm_app

table backup
  id uuid not null -- opaque-id: of the backup
  made_at timestamp with time zone not null -- evidence: instant of its snapshot
  file text -- technical: name of its file in the folder of backups; null = made elsewhere, and not ours to take away
  sha256 text not null -- evidence: of the file
  bytes bigint not null -- technical: size of the file
  tables integer not null -- technical: how many tables it holds
  rows bigint not null -- technical: how many rows it holds
  policy_version text not null -- evidence: policy in force, which says how long it stays
  removed_at timestamp with time zone -- evidence: when its file was taken away
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  CREATE INDEX backup_made_at_idx ON backup USING btree (made_at)
  PRIMARY KEY (id)
  grant insert, select, update to skillstorm_app
  grant select to skillstorm_auditor

table behaviour
  id uuid not null -- opaque-id: of the event
  applicant_id uuid not null -- opaque-id: of the applicant
  week date not null -- behaviour: Monday of the week in Brussels; no day and no hour is kept
  kind text not null -- behaviour: what was done
  occupation text not null -- behaviour: ISCO-08 minor group of the ad or of the search, three digits; - = not known
  region text not null -- behaviour: NUTS 2 region of the ad or of the search; - = not known
  language text not null -- behaviour: of the page it was done on
  CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX behaviour_week_idx ON behaviour USING btree (week)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (applicant_id, week, kind)
  grant delete, insert, select, update to skillstorm_app

table bundle
  sha256 text not null -- evidence: of the bundle; the build id that histories name
  lockfile_sha256 text not null -- evidence: of the lockfile it was built with
  sdk_version text not null -- evidence: of the Temporal SDK it was built with
  node_version text not null -- evidence: of Node
  runtime_sha256 text -- evidence: of the archived runtime that replays it; null = none was made
  archived_at timestamp with time zone not null -- technical: when
  CHECK ((lockfile_sha256 ~ '^[0-9a-f]{64}$'::text))
  CHECK ((runtime_sha256 ~ '^[0-9a-f]{64}$'::text))
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  PRIMARY KEY (sha256)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

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
  id uuid not null -- opaque-id: of the event; its process and its receipt are named by it
  answer_id uuid -- opaque-id: the one click it was said with, shared with what was served and accepted
  CHECK ((event = ANY (ARRAY['given'::text, 'withdrawn'::text])))
  CREATE INDEX consent_answer_id_idx ON consent USING btree (answer_id) WHERE (answer_id IS NOT NULL)
  CREATE INDEX consent_applicant_id_purpose_seq_idx ON consent USING btree (applicant_id, purpose, seq DESC)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  FOREIGN KEY (wording_sha256) REFERENCES consent_wording(sha256)
  PRIMARY KEY (seq)
  UNIQUE (id)
  grant delete, insert, select to skillstorm_app

table consent_wording
  sha256 text not null -- technical: SHA-256 of the text
  purpose text not null -- technical: purpose it asks consent for, or what it is: terms, minimum-age, a notice
  language text not null -- technical: nl, fr or en
  text text not null -- technical: the exact words
  PRIMARY KEY (sha256)
  grant insert, select to skillstorm_app

table contract
  id uuid not null -- opaque-id: of the contract
  customer_id uuid not null -- opaque-id: of the customer
  reference text not null -- billing: reference both sides know, given as --contract
  contact_id uuid -- opaque-id: the contact person agreed on; null once destroyed
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

table control
  business_date date not null -- evidence: day in Brussels, looked at once
  opened_at timestamp with time zone not null -- evidence: when it began
  policy_version text not null -- evidence: policy in force then
  backup_id uuid -- opaque-id: the backup of this night
  drill text -- evidence: what bringing a backup back came to; null = it was not due
  canary_gone uuid -- evidence: id of an invented person who was destroyed after the backup
  canary_stays uuid -- evidence: id of an invented person who must come back with it
  findings jsonb -- evidence: what a person must look at: codes and counts
  closed_at timestamp with time zone -- evidence: when it ended
  CHECK ((drill = ANY (ARRAY['passed'::text, 'failed'::text, 'not-possible'::text])))
  FOREIGN KEY (backup_id) REFERENCES backup(id)
  PRIMARY KEY (business_date)
  grant insert, select, update to skillstorm_app
  grant select to skillstorm_auditor

table customer
  id uuid not null -- opaque-id: of the customer
  number integer not null -- opaque-id: short number for staff, shown as K-17
  enterprise_number text not null -- billing: KBO number, ten digits; personal data where the customer is a sole trader
  name text not null -- billing: trade name
  created_at timestamp with time zone not null -- technical: when added
  vat_number text -- billing: VAT number in the European Union, with its prefix; null where none was given
  deletion_asked_at timestamp with time zone -- evidence: when the customer asked to be deleted; null = has not
  reviewed_at timestamp with time zone -- technical: when staff last looked whether the archive is still needed
  reviewed_by uuid -- staff: who looked
  restricted_at timestamp with time zone -- evidence: stored only since then, for the invoices that a law asks for
  destroyed_at timestamp with time zone -- evidence: when name, numbers and contracts were destroyed
  came_back_at timestamp with time zone -- evidence: when a customer who was erased came back; what was destroyed before is not destroyed again
  CHECK (((reviewed_at IS NULL) = (reviewed_by IS NULL)))
  FOREIGN KEY (reviewed_by) REFERENCES staff(id)
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
  grant delete, insert, select, update to skillstorm_app

table disclosure
  id uuid not null -- opaque-id: of the disclosure
  applicant_id uuid -- opaque-id: of which applicant; null where it is of an agreed contact
  customer_id uuid -- opaque-id: to whom; null = everyone who opens the ad
  ad_id uuid -- opaque-id: for which ad
  purpose text not null -- technical: purpose that allowed it
  fields text[] not null -- technical: names of the fields, never their values
  at timestamp with time zone not null -- profile: when, or since when
  contact_id uuid -- opaque-id: of which agreed contact; null where it is of an applicant
  CHECK (((applicant_id IS NULL) = (customer_id IS NULL)))
  CHECK ((num_nonnulls(applicant_id, contact_id) = 1))
  CREATE INDEX disclosure_ad_id_idx ON disclosure USING btree (ad_id) WHERE (contact_id IS NOT NULL)
  CREATE INDEX disclosure_applicant_id_idx ON disclosure USING btree (applicant_id)
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (contact_id) REFERENCES agreed_contact(id)
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app

table execution
  id uuid not null -- opaque-id: of the execution
  sweep_id uuid not null -- opaque-id: the sweep that found it due
  rule text not null -- evidence: which rule
  policy_version text not null -- evidence: policy in force when it was opened
  opened_at timestamp with time zone not null -- evidence: when it was found due
  category_rows integer not null -- evidence: subjects of the rule when it was opened
  due integer not null -- evidence: how many of them were due then
  braked boolean not null -- evidence: so many at once that a person had to look first
  released_by uuid -- staff: who released the brake
  released_at timestamp with time zone -- evidence: when
  position uuid -- technical: where the next batch begins; null once it ended, so that evidence names nobody
  closed_at timestamp with time zone -- evidence: when it ended
  FOREIGN KEY (released_by) REFERENCES staff(id)
  FOREIGN KEY (sweep_id) REFERENCES sweep(id)
  PRIMARY KEY (id)
  UNIQUE (sweep_id, rule)
  grant insert, select, update to skillstorm_app
  grant select to skillstorm_auditor

table execution_batch
  execution_id uuid not null -- opaque-id: of the execution
  number integer not null -- technical: order within the execution
  decided_at timestamp with time zone not null -- evidence: moment of the decisions
  policy_version text not null -- evidence: policy they were taken under
  decisions jsonb not null -- evidence: facts, holds and verdict, with a random token per subject instead of its id
  destroyed jsonb not null -- evidence: rows destroyed or blanked, by table
  root bytea not null -- evidence: root of the Merkle tree over the decisions (RFC 9162)
  run_id uuid -- evidence: run of the process that asked for it; its history says so too
  FOREIGN KEY (execution_id) REFERENCES execution(id)
  PRIMARY KEY (execution_id, number)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table history
  workflow_id text not null -- evidence: of the process, which names a rule and a day
  run_id uuid not null -- evidence: of the run
  sha256 text not null -- evidence: of the file
  bundle_sha256 text not null -- evidence: of the code that ran it last
  exported_at timestamp with time zone not null -- technical: when
  CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  PRIMARY KEY (workflow_id, run_id)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table hold
  id uuid not null -- opaque-id: of the hold
  rule text -- technical: which rule it stops; null = every rule
  subject uuid -- opaque-id: whom or what it keeps; null = all of the rule
  reason text not null -- evidence: why, in the words of who placed it, without names
  placed_by uuid not null -- staff: who placed it
  placed_at timestamp with time zone not null -- technical: when
  placed_on date not null -- evidence: its first day in Brussels
  ends_on date -- evidence: its last day in Brussels; null = until lifted
  lifted_by uuid -- staff: who lifted it
  lifted_at timestamp with time zone -- technical: when
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
  CHECK ((ends_on >= placed_on))
  CHECK ((num_nonnulls(rule, subject) >= 1))
  CREATE INDEX hold_rule_idx ON hold USING btree (rule) WHERE (lifted_at IS NULL)
  FOREIGN KEY (lifted_by) REFERENCES staff(id)
  FOREIGN KEY (placed_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  grant insert, select, update to skillstorm_app
  grant select to skillstorm_auditor

table introduction
  applicant_id uuid not null -- opaque-id: of the applicant
  ad_id uuid not null -- opaque-id: of the ad
  mail_id uuid -- opaque-id: of the digest; null once the record of the mail is destroyed
  score integer not null -- match: score as mailed
  reasons jsonb not null -- match: reasons as mailed
  run_id uuid -- opaque-id: of the night that proposed it
  CREATE INDEX introduction_mail_id_idx ON introduction USING btree (mail_id)
  CREATE INDEX introduction_run_id_idx ON introduction USING btree (run_id) WHERE (reasons <> '[]'::jsonb)
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE SET NULL
  FOREIGN KEY (run_id) REFERENCES match_run(id)
  PRIMARY KEY (applicant_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table invoice
  id uuid not null -- opaque-id: of the invoice
  party_id uuid not null -- opaque-id: who stands on it beside us
  number text not null -- billing: number that its issuer gave it
  type_code text not null -- billing: UNTDID 1001, 380 = invoice, 381 = credit note
  issued_on date not null -- billing: its date
  vat_due_on date not null -- billing: tax point, else its date
  fiscal_year_ends_on date not null -- billing: last day of our fiscal year that its date belongs to, by the policy of the day it was archived
  currency text not null -- billing: ISO 4217
  payable numeric not null -- billing: amount to pay
  document bytea not null -- billing: the UBL as it was sent or received, with what is enclosed in it
  sha256 bytea not null -- billing: SHA-256 of the document
  archived_at timestamp with time zone not null -- technical: when it was archived
  archived_by uuid not null -- staff: who brought it in
  restricted_at timestamp with time zone -- evidence: stored only since then; never lifted, a later invoice only keeps it longer
  CHECK ((issued_on <= fiscal_year_ends_on))
  CHECK ((sha256 = sha256(document)))
  CREATE INDEX invoice_party_id_fiscal_year_ends_on_idx ON invoice USING btree (party_id, fiscal_year_ends_on)
  FOREIGN KEY (archived_by) REFERENCES staff(id)
  FOREIGN KEY (party_id) REFERENCES invoice_party(id)
  PRIMARY KEY (id)
  UNIQUE (party_id, type_code, number, issued_on)
  UNIQUE (sha256)
  grant delete, insert, select to skillstorm_app

table invoice_party
  id uuid not null -- opaque-id: of the party
  kind text not null -- billing: customer, supplier or subcontractor
  identifier text not null -- billing: scheme and number (ISO 6523); 0208 = enterprise number, by which it is tied to a customer
  name text not null -- billing: name as its first invoice has it; personal data where it is a sole trader
  added_at timestamp with time zone not null -- technical: when its first invoice was archived
  CHECK ((kind = ANY (ARRAY['customer'::text, 'supplier'::text, 'subcontractor'::text])))
  PRIMARY KEY (id)
  UNIQUE (kind, identifier)
  grant delete, insert, select to skillstorm_app

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
  CREATE INDEX ledger_at_idx ON ledger USING btree (at) WHERE (event = 'purpose.denied'::text)
  CREATE INDEX ledger_expr_idx ON ledger USING btree (((facts ->> 'sha256'::text))) WHERE (event = 'verdict.archived'::text)
  CREATE INDEX ledger_subject_idx ON ledger USING btree (subject)
  PRIMARY KEY (seq)
  UNIQUE (mac)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table ledger_salt
  seq bigint not null -- technical: the entry whose commitment it salts
  subject uuid not null -- opaque-id: whose erasure deletes it
  salt bytea not null -- identity: 256 random bits; with them a value could be held against its commitment
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
  to_address text -- identity: address of who has no row any more; blanked in the transaction that records what became of the letter
  to_language text -- mail: language of who has no row any more; null where there is one
  letter jsonb -- mail: what the letter says, in codes, counts and days
  CHECK (((to_language IS NULL) = (letter IS NULL)))
  CHECK ((num_nonnulls(applicant_id, contact_id, to_language) = 1))
  CHECK ((state = ANY (ARRAY['queued'::text, 'claimed'::text, 'sending'::text, 'sent'::text, 'uncertain'::text, 'refused'::text, 'skipped'::text])))
  CHECK ((to_language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX mail_about_idx ON mail USING btree (about)
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
  grant select to skillstorm_app

table not_interested
  applicant_id uuid not null -- opaque-id: of the applicant
  ad_id uuid not null -- opaque-id: of the ad
  at timestamp with time zone not null -- match: since when
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id, ad_id)
  grant delete, insert, select, update to skillstorm_app

table notice_served
  id uuid not null -- opaque-id: of the serving
  applicant_id uuid not null -- opaque-id: of the applicant
  text_sha256 text not null -- consent-proof: the exact words, which also tell which notice and which language
  place text not null -- consent-proof: the page or the kind of mail
  answer_id uuid -- opaque-id: the one click it preceded; null where nothing was asked
  at timestamp with time zone not null -- consent-proof: when
  CREATE INDEX notice_served_answer_id_idx ON notice_served USING btree (answer_id)
  CREATE INDEX notice_served_applicant_id_idx ON notice_served USING btree (applicant_id)
  FOREIGN KEY (text_sha256) REFERENCES consent_wording(sha256)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app

table occupation
  id text not null -- technical: last part of the ESCO concept URI
  isco text not null -- technical: ISCO-08 unit group
  nl text not null -- technical: preferred label
  fr text -- technical: preferred label
  en text not null -- technical: preferred label
  search tsvector not null -- technical: words of its labels
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
  folded text not null -- technical: the name as it is searched
  CREATE INDEX place_folded_idx ON place USING btree (folded)
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

table preference
  applicant_id uuid not null -- opaque-id: of the applicant
  paused_until date -- profile: no matching before this day in Brussels
  digest_weekday integer -- profile: digests on this day only, 1 = Monday; null = every day
  changed_at timestamp with time zone not null -- technical: last change
  CHECK (((digest_weekday >= 1) AND (digest_weekday <= 7)))
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id)
  grant delete, insert, select, update to skillstorm_app

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
  resume jsonb not null -- profile: summary, work, education and certificates as the person tells them, after JSON Resume 1.0; no graduation years
  licences text[] not null -- profile: Belgian categories of driving licence
  available_from date -- profile: first day of work that is possible
  notice_days integer -- profile: days of notice to give
  hours_min integer -- profile: fewest hours wanted, in percent of full time
  hours_max integer -- profile: most hours wanted, in percent of full time
  shifts text[] not null -- profile: when the person wants to work; empty = not said
  salary_floor integer -- profile: lowest wage, gross euro a month for a full-time job
  occupations_chosen text[] not null -- profile: ESCO occupations the person chose, where the tagger did not see them
  occupations_removed text[] not null -- profile: ESCO occupations the tagger saw wrongly
  CHECK (((hours_max >= 1) AND (hours_max <= 100)))
  CHECK (((hours_min >= 1) AND (hours_min <= 100)))
  CHECK ((hours_min <= hours_max))
  CHECK ((notice_days >= 0))
  CHECK ((salary_floor >= 0))
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id)
  grant delete, insert, select, update to skillstorm_app

table prospect
  id uuid not null -- opaque-id: of the prospect
  email text not null -- prospect: e-mail address
  email_hmac bytea not null -- prospect: keyed HMAC of the normalised address, to find it and to compare it with suppression
  given_name text not null -- prospect: given name
  family_name text not null -- prospect: family name
  language text not null -- prospect: language of mails
  source text not null -- prospect: where the contact came from
  first_contact_on date not null -- prospect: day of the first contact in Brussels; a later contact never changes it
  added_at timestamp with time zone not null -- technical: when it was brought in
  added_by uuid not null -- staff: who brought it in
  CHECK ((language = ANY (ARRAY['nl'::text, 'fr'::text, 'en'::text])))
  CREATE INDEX prospect_first_contact_on_idx ON prospect USING btree (first_contact_on)
  FOREIGN KEY (added_by) REFERENCES staff(id)
  PRIMARY KEY (id)
  UNIQUE (email_hmac)
  grant delete, insert, select, update to skillstorm_app

table publication
  applicant_id uuid not null -- opaque-id: of the applicant
  token text not null -- identity: 128 random bits, the page's address; the person must be able to read and share it, so it is not hashed
  name_shown text not null -- profile: how much of the name is shown
  fields text[] not null -- profile: fields shown, chosen one by one
  published_at timestamp with time zone not null -- profile: when it went online
  changed_at timestamp with time zone not null -- technical: last change of the choice
  CHECK ((name_shown = ANY (ARRAY['none'::text, 'initials'::text, 'given-name'::text, 'full-name'::text])))
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (applicant_id)
  UNIQUE (token)
  grant delete, insert, select, update to skillstorm_app

table quarantine
  id uuid not null -- opaque-id: of the piece of text
  applicant_id uuid not null -- opaque-id: of the applicant
  field text not null -- technical: where it was entered
  entry_id uuid -- opaque-id: of the entry of the résumé it belongs to
  codes text[] not null -- quarantine: what was recognised in it
  text text not null -- quarantine: the text as entered, register numbers masked
  at timestamp with time zone not null -- quarantine: when it was entered
  until timestamp with time zone not null -- technical: destroyed at this moment at the latest
  CREATE INDEX quarantine_applicant_id_idx ON quarantine USING btree (applicant_id)
  FOREIGN KEY (applicant_id) REFERENCES applicant(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  grant delete, insert, select, update to skillstorm_app

table receipt
  id uuid not null -- opaque-id: of the receipt
  consent_id uuid not null -- opaque-id: the event it is about
  jws text not null -- consent-proof: RFC 7515 compact serialisation over canonical JSON
  issued_at timestamp with time zone not null -- consent-proof: when
  FOREIGN KEY (consent_id) REFERENCES consent(id) ON DELETE CASCADE
  PRIMARY KEY (id)
  UNIQUE (consent_id)
  grant delete, insert, select to skillstorm_app

table recipient_notice
  id uuid not null -- opaque-id: of the notice
  consent_id uuid not null -- opaque-id: the withdrawal
  customer_id uuid not null -- opaque-id: who is told
  state text not null -- technical: to-tell, told, acknowledged or impossible
  attempts integer not null -- technical: how often it was mailed
  told_at timestamp with time zone -- evidence: when the mail server first accepted it
  closed_at timestamp with time zone -- evidence: when acknowledged, or given up
  closed_by uuid -- staff: who closed it; null where the employer did
  reason text -- evidence: code why it is impossible
  CHECK ((state = ANY (ARRAY['to-tell'::text, 'told'::text, 'acknowledged'::text, 'impossible'::text])))
  FOREIGN KEY (closed_by) REFERENCES staff(id)
  FOREIGN KEY (consent_id) REFERENCES consent(id) ON DELETE CASCADE
  FOREIGN KEY (customer_id) REFERENCES customer(id)
  PRIMARY KEY (id)
  UNIQUE (consent_id, customer_id)
  grant delete, insert, select, update to skillstorm_app

table request
  id uuid not null -- opaque-id: of the request
  number integer not null -- opaque-id: short number for staff, shown as R-12
  content text not null -- request: what is asked; human-review = a person looks at one comparison again (GDPR 22(3)); erase = to be erased (GDPR 17)
  applicant_id uuid -- opaque-id: who asks; null where it is a customer
  ad_id uuid -- opaque-id: the ad that was compared with her; null where no ad is meant
  words text -- request: why, in her words, register numbers masked; null where she gave none
  received_at timestamp with time zone not null -- request: when it came in; the month counts from the day after
  taken_at timestamp with time zone -- request: when a member of staff took it up
  extended_at timestamp with time zone -- request: when two months were added, told with the reason
  answered_at timestamp with time zone -- request: when it was answered
  outcome text -- request: the comparison is upheld or corrected; an erasure is granted, or whoever asked for it wished to stay after all (kept)
  answer_note_id uuid -- opaque-id: the words it was answered with
  extension_note_id uuid -- opaque-id: the words that say why it takes longer
  customer_id uuid -- opaque-id: which customer asks; null where it is an applicant
  identity_proof text -- request: how staff knew that it was asked by who it is about; no copy of anything is kept
  CHECK (((answered_at IS NULL) = (outcome IS NULL)))
  CHECK (((content <> 'human-review'::text) OR (ad_id IS NOT NULL)))
  CHECK ((content = ANY (ARRAY['human-review'::text, 'erase'::text])))
  CHECK ((identity_proof = ANY (ARRAY['signed-in'::text, 'known-address'::text, 'known-phone'::text, 'in-person'::text])))
  CHECK ((num_nonnulls(applicant_id, customer_id) = 1))
  CHECK ((outcome = ANY (ARRAY['upheld'::text, 'corrected'::text, 'granted'::text, 'kept'::text])))
  CREATE INDEX request_ad_id_idx ON request USING btree (ad_id)
  CREATE INDEX request_coalesce_idx ON request USING btree (COALESCE(applicant_id, customer_id)) WHERE (content = 'erase'::text)
  CREATE UNIQUE INDEX request_open ON request USING btree (applicant_id, content, ad_id) WHERE (answered_at IS NULL)
  CREATE UNIQUE INDEX request_open_erasure ON request USING btree (COALESCE(applicant_id, customer_id)) WHERE ((content = 'erase'::text) AND (answered_at IS NULL))
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  FOREIGN KEY (answer_note_id) REFERENCES request_note(id)
  FOREIGN KEY (extension_note_id) REFERENCES request_note(id)
  PRIMARY KEY (id)
  UNIQUE (number)
  grant delete, insert, select, update to skillstorm_app

table request_note
  id uuid not null -- opaque-id: of the words
  request_id uuid not null -- opaque-id: of the request
  staff_id uuid not null -- staff: who wrote them
  words text not null -- request: the answer, or the reason of an extension
  written_at timestamp with time zone not null -- request: when
  CREATE INDEX request_note_request_id_idx ON request_note USING btree (request_id)
  FOREIGN KEY (request_id) REFERENCES request(id) ON DELETE CASCADE
  FOREIGN KEY (staff_id) REFERENCES staff(id)
  PRIMARY KEY (id)
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

table sweep
  id uuid not null -- opaque-id: of the sweep
  business_date date not null -- technical: the day in Brussels it is for
  scheduled_at timestamp with time zone not null -- technical: the instant it was planned for
  opened_at timestamp with time zone not null -- technical: when it began
  policy_version text not null -- technical: policy in force when it looked
  closed_at timestamp with time zone -- technical: when all its executions had ended
  PRIMARY KEY (id)
  UNIQUE (business_date)
  grant insert, select, update to skillstorm_app
  grant select to skillstorm_auditor

table tombstone
  id uuid not null -- opaque-id: of the batch; names its file, and is in no evidence
  rule text not null -- evidence: under which rule
  subjects uuid[] not null -- opaque-id: say nothing once the rows they named are gone, backups included
  destroyed_at timestamp with time zone not null -- evidence: when
  held uuid[] not null -- opaque-id: whom and what a hold spared in that batch, and a restore spares too
  started_through date -- evidence: everything under the rule that began on this day or before; null where subjects are named
  CHECK (((started_through IS NULL) = (cardinality(subjects) > 0)))
  CREATE INDEX tombstone_destroyed_at_idx ON tombstone USING btree (destroyed_at)
  CREATE UNIQUE INDEX tombstone_day ON tombstone USING btree (rule, started_through)
  PRIMARY KEY (id)
  grant delete, insert, select to skillstorm_app
  grant select to skillstorm_auditor

table trend
  period text not null -- technical: ISO 8601 week; a month for its weeks that were too small alone
  kind text not null -- technical: what was done
  occupation text not null -- technical: ISCO-08, three digits or one; * = all, - = not known
  region text not null -- technical: NUTS 2 or NUTS 1 region; * = all, - = not known
  language text not null -- technical: of the page; * = all
  persons integer not null -- technical: how many, to the nearest five
  FOREIGN KEY (period) REFERENCES trend_release(period)
  PRIMARY KEY (period, kind, occupation, region, language)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table trend_release
  period text not null -- technical: ISO 8601 week or month
  policy_version text not null -- technical: policy in force when it was counted
  released_at timestamp with time zone not null -- technical: when
  PRIMARY KEY (period)
  grant insert, select to skillstorm_app
  grant select to skillstorm_auditor

table way_out
  ad_id uuid not null -- opaque-id: of the ad
  way text not null -- technical: to the page of the employer, or to his mailbox
  on_day date not null -- technical: day in Brussels
  clicks integer not null -- technical: how often
  CHECK ((way = ANY (ARRAY['link'::text, 'mail'::text])))
  FOREIGN KEY (ad_id) REFERENCES ad(id)
  PRIMARY KEY (ad_id, way, on_day)
  grant delete, insert, select, update to skillstorm_app

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

CREATE OR REPLACE FUNCTION public.distance_km(lat_a double precision, lon_a double precision, lat_b double precision, lon_b double precision)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (((2 * 6371))::double precision * asin(LEAST((1)::double precision, sqrt((power(sin((radians((lat_b - lat_a)) / (2)::double precision)), (2)::double precision) + ((cos(radians(lat_a)) * cos(radians(lat_b))) * power(sin((radians((lon_b - lon_a)) / (2)::double precision)), (2)::double precision)))))))

CREATE OR REPLACE FUNCTION public.fold(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(replace(replace(replace(replace(replace(translate(lower(regexp_replace(NORMALIZE(words, NFKD), '[\u0300-\u036f]'::text, ''::text, 'g'::text)), 'ØøŁłĐđŒÆẞ'::text, 'oollddœæß'::text), 'œ'::text, 'oe'::text), 'æ'::text, 'ae'::text), 'ß'::text, 'ss'::text), '++'::text, 'plusplus'::text), '#'::text, 'sharp'::text), '[^a-z0-9]+'::text, ' '::text, 'g'::text))

CREATE OR REPLACE FUNCTION public.index_ad()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.occupation_id := new.metadata->'occupations'->0->>'id';
  new.lat := null;
  new.lon := null;
  if coalesce(new.country, 'BE') = 'BE' then
    select avg(lat), avg(lon) into new.lat, new.lon from place where postcode = new.postcode;
    if new.lat is null then
      -- A name that several far places share says nothing of where the work is.
      select avg(lat), avg(lon) into new.lat, new.lon from place where folded = fold(new.locality)
      having max(lat) - min(lat) < 0.2 and max(lon) - min(lon) < 0.3;
    end if;
  end if;
  new.search :=
    setweight(to_tsvector('simple', fold(new.title)), 'A')
    || setweight(to_tsvector('simple', fold(coalesce((
      select string_agg(concat_ws(' ', nl, fr, en), ' ')
      from jsonb_array_elements(new.metadata->'occupations') as tag join occupation on occupation.id = tag->>'id'), ''))), 'B')
    -- Dutch writes compounds as one word: `chauffeur` must find `vrachtwagenchauffeur`.
    || setweight(to_tsvector('simple', coalesce((
      select string_agg(substr(word, start), ' ')
      from regexp_split_to_table(left(fold(new.title), 200), ' ') as word, generate_series(3, length(word) - 2) as start), '')), 'B')
    || setweight(to_tsvector('simple', fold(concat_ws(' ', new.employer_name, new.postcode, new.locality,
      (select string_agg(name, ' ') from place where postcode = new.postcode)))), 'C')
    || setweight(to_tsvector('simple', fold(concat_ws(' ', array_to_string(new.skills, ' '), left(new.description_text, 10000)))), 'D');
  return new;
end
$function$

CREATE OR REPLACE FUNCTION public.is_visible(ad ad, as_of timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select ad.published_at <= as_of and ad.ends_at > as_of and ad.withdrawn_at is null and ad.archived_at is null
    and ad.rejected_at is null and ad.refused_code is null and (ad.review_codes = '{}' or ad.approved_at is not null)
$function$

CREATE OR REPLACE FUNCTION public.search_query(words text, weight text DEFAULT ''::text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT to_tsquery('simple'::regconfig, string_agg(((word.word || ':*'::text) || search_query.weight), ' & '::text)) AS to_tsquery FROM regexp_split_to_table(fold(search_query.words), ' '::text) word(word) WHERE (word.word <> ''::text))
