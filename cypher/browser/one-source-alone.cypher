// Which ties rest on one source alone, those of the best connected first?
MATCH (subject:Entity)-[t]->(object:Entity)
WHERE size(t.sources) = 1 AND t.knownUntil IS NULL
MATCH (s:Source {id: t.sources[0]})
RETURN subject.name AS subject,
       type(t) AS tie,
       object.name AS object,
       t.status AS status,
       t.confidence AS confidence,
       s.title AS source,
       COUNT { (subject)--(:Entity) } + COUNT { (object)--(:Entity) } AS weight
ORDER BY weight DESC, subject, tie, object
LIMIT 200
