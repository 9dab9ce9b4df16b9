// Takes or changes the state of the graph, of which there is one.
MERGE (s:State {id: 'graph'})
SET s += $state,
    s.at = toString(datetime())
