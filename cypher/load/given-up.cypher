// Forgets a first load of this process that had written nothing yet.
MATCH (s:State {id: 'graph'})
WHERE s.status = 'loading' AND s.process = $process
DELETE s
