// Takes some of the entities whose disputes must be found anew.
MATCH (t:TouchedEntity)
WITH t, t.id AS id
ORDER BY id
LIMIT $page
DELETE t
RETURN id
