-- A worker that starts asks whether the function by which it decides stands in the ledger.
create index on ledger ((facts ->> 'sha256')) where event = 'verdict.archived';
