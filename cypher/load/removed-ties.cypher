// Removes the ties of these keys, to be written anew, and tells which were there in their last version.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
WITH subject, object, row.key AS key
// Of variable length, because that alone keeps a plan made in an empty graph from looking at all edges there are.
MATCH (subject)-[found*1..1 {key: key}]-(object)
WITH DISTINCT found[0] AS t
WITH t, t.id AS id, t.knownUntil AS knownUntil
DELETE t
WITH id, knownUntil
WHERE knownUntil IS NULL
RETURN id
