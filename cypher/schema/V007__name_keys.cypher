// Names are found by their keys, which the program makes. What an earlier program has loaded gets them with the next load.
CREATE FULLTEXT INDEX entity_keys IF NOT EXISTS FOR (e:Entity) ON EACH [e.keys, e.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
MATCH (s:State) SET s.derivation = 0;
