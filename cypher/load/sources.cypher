// Writes sources.
UNWIND $rows AS row
MERGE (s:Source {id: row.source.id})
SET s = row.source,
    s.dataset = $dataset,
    s.rowDigest = row.digest
