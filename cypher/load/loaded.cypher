// Forgets what only matters while a first load is under way.
MATCH (s:State {id: 'graph', dataset: $dataset})
REMOVE s.dataset,
       s.location,
       s.done,
       s.total
