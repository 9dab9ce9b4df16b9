// How much is left to be derived?
RETURN COUNT { (:TouchedEntity) } AS entities,
       COUNT { (:TouchedTie) } AS ties
