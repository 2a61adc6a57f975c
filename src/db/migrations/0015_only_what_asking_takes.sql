-- Of somebody from a file, only what is needed to ask her is stored before she agrees (promise 13). Until this version the import
-- stored her résumé and her telephone at once: of everyone from a file who has not confirmed they are deleted here. Their files are with
-- whoever brought them; the same file, brought again, fills in the profile of who agreed meanwhile. Who confirmed loses nothing. A
-- migration writes no ledger entries: that this was done, the table `migration` and this file say.
delete from profile using applicant where id = applicant_id and confirmed_at is null and source <> 'site';
update applicant set phone = null where confirmed_at is null and source <> 'site';

-- In which language somebody is written to is needed to ask her; it says nothing of what she can or wants.
comment on column applicant.language is 'identity: language of site and mails';

-- The copy of a file and a look-up by staff find the entries about one person.
create index on ledger (subject);
