// Which ties are there for these keys, in their last version?
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[t {key: row.key}]-(:Entity {id: row.object})
WHERE t.knownUntil IS NULL
RETURN DISTINCT t.id AS id
