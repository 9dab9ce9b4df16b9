// Takes some of the entities whose disputes must be found anew.
MATCH (t:TouchedEntities)
WITH t
LIMIT 1
WITH t, t.ids AS ids
DELETE t
RETURN ids
