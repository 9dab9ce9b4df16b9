// How do two entities connect, such as China Mobile and SoftBank Group?
CYPHER 25
WITH 'china-mobile' AS one, 'softbank-group' AS other
MATCH p = SHORTEST 3 ACYCLIC PATHS (:Entity {id: one})
  (()-[t WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL]-(:Entity)){1,8} (:Entity {id: other})
RETURN p
ORDER BY length(p)
