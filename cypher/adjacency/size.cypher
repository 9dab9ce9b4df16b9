// How many entities and ties are there?
MATCH (e:Entity)
WITH count(e) AS entities
OPTIONAL MATCH (:Entity)-[t WHERE t.key IS NOT NULL]->(:Entity)
RETURN entities,
       count(t) AS ties
