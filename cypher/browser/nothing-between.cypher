// What stands between two entities, such as Metro and Alibaba Group: a way, or nothing?
WITH 'metro' AS one, 'alibaba-group' AS other
MATCH p = SHORTEST 1 (:Entity {id: one})
  (()-[t WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL]-(:Entity))* (reached:Entity)
WITH other, collect(p) AS around, collect(reached.id) AS ids
MATCH (away:Entity {id: other})
RETURN other IN ids AS connected,
       size(ids) AS reached,
       around,
       away
