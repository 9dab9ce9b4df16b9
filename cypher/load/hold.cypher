// Notes how far a bulk load has got, if it is still this process's, and tells whose it is.
MATCH (s:State {id: 'graph'})
SET s.lockedBy = $process
WITH s, s.status = 'loading' AND s.process = $process AS ours
SET s += CASE WHEN ours THEN {done: $done, total: $total, at: toString(datetime())} ELSE {} END
RETURN s.process AS process,
       ours
