// Writes sources, and tells what those said that are known already.
UNWIND $rows AS row
OPTIONAL MATCH (known:Source {id: row.source.id})
WITH row, properties(known) AS cells
MERGE (s:Source {id: row.source.id})
SET s = row.source,
    s.dataset = $dataset,
    s.rowDigest = row.digest
WITH row, cells
WHERE cells IS NOT NULL
RETURN row.source.id AS id,
       cells
