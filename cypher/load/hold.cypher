// Notes how far a bulk load has got, if it is still this process's: tells whether it is.
MATCH (s:State {id: 'graph', status: 'loading', process: $process})
SET s.done = $done,
    s.total = $total,
    s.at = toString(datetime())
RETURN s.id AS id
