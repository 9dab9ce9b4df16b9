// What a load touches is remembered a page at a time. What an earlier program has left is derived anew.
DROP CONSTRAINT touched_entity_id IF EXISTS;
DROP CONSTRAINT touched_tie_key IF EXISTS;
MATCH (s:State) WHERE EXISTS { (:TouchedEntity) } OR EXISTS { (:TouchedTie) } SET s.derivation = 0;
MATCH (t:TouchedEntity|TouchedTie) DELETE t;
