// Removes the ties of these keys, to be written anew, and tells which were there in their last version.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
WITH subject, object, row.key AS key
MATCH (subject)-[t {key: key}]-(object)
WITH DISTINCT t, t.id AS id, t.knownUntil AS knownUntil
DELETE t
WITH id, knownUntil
WHERE knownUntil IS NULL
RETURN id
