-- Of somebody from a file, only what is needed to ask her is stored before she agrees (promise 13). What earlier versions stored beside
-- that is deleted after the migrations, where the ledger can say so: narrowImports in workers/prepare-database.ts.

-- In which language somebody is written to is needed to ask her; it says nothing of what she can or wants.
comment on column applicant.language is 'identity: language of site and mails';

-- The copy of a file and a look-up by staff find the entries about one person; the gate finds a denial of today.
create index on ledger (subject);
create index on ledger (at) where event = 'purpose.denied';
