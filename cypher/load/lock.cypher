// Keeps all others from changing the state of the graph until the transaction ends.
MERGE (s:State {id: 'graph'})
SET s.lockedBy = $process
