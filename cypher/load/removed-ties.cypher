// Removes the ties of these keys, to be written anew, and tells which were there in their last version.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
// From the end with fewer edges: the other may be a hub.
WITH row.key AS key,
     CASE WHEN COUNT { (subject)--() } <= COUNT { (object)--() } THEN [subject, object] ELSE [object, subject] END AS ends
WITH key, ends[0] AS few, ends[1] AS many
// Of variable length, because that alone keeps a plan made in an empty graph from looking at all edges there are.
MATCH (few)-[found*1..1 {key: key}]-(many)
WITH DISTINCT found[0] AS t
WITH t, t.id AS id, t.knownUntil AS knownUntil
DELETE t
WITH id, knownUntil
WHERE knownUntil IS NULL
RETURN id
