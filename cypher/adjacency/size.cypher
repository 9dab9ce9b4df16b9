// How many entities and ties are there?
MATCH (e:Entity)
WITH count(e) AS entities
OPTIONAL MATCH (:Entity)-[t]->(:Entity)
RETURN entities,
       count(t) AS ties
