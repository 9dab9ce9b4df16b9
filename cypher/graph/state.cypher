// In which state is the graph?
MATCH (s:State {id: 'graph'})
RETURN s.digest AS digest,
       s.status AS status,
       s.dataset AS dataset,
       s.location AS location,
       s.process AS process,
       s.done AS done,
       s.total AS total,
       s.at AS at
