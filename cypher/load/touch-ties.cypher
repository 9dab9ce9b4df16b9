// Remembers ties that must be derived anew.
UNWIND $rows AS row
MERGE (t:TouchedTie {key: row.key})
SET t.subject = row.subject,
    t.object = row.object
