// Remembers entities whose disputes must be found anew.
UNWIND $ids AS id
MERGE (:TouchedEntity {id: id})
