// There is one state, and what a load touches is remembered once.
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (s:State) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT touched_entity_id IF NOT EXISTS FOR (t:TouchedEntity) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT touched_tie_key IF NOT EXISTS FOR (t:TouchedTie) REQUIRE t.key IS UNIQUE;
