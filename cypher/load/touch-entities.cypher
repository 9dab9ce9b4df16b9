// Remembers entities whose disputes must be found anew.
CREATE (:TouchedEntities {ids: $ids})
