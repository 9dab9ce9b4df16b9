// Removes the ties of these keys, to be written anew, and tells which were there in their last version.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[t {key: row.key}]-(:Entity {id: row.object})
WITH DISTINCT t, t.id AS id, t.knownUntil AS knownUntil
DELETE t
WITH id, knownUntil
WHERE knownUntil IS NULL
RETURN id
