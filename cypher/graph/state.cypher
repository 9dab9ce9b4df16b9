// In which state is the graph, and is a load being committed?
OPTIONAL MATCH (s:State {id: 'graph'})
OPTIONAL MATCH (c:State {id: 'commit'})
WHERE c.until > datetime()
WITH s,
     c IS NOT NULL AS committing
WHERE s IS NOT NULL OR committing
RETURN s.digest AS digest,
       s.status AS status,
       s.dataset AS dataset,
       s.location AS location,
       s.process AS process,
       s.done AS done,
       s.total AS total,
       s.at AS at,
       committing
