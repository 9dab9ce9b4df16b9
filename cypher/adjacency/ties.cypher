// Which ties are there, with all that filters ask of them?
MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.key IS NOT NULL
RETURN t.id AS id,
       a.id AS subject,
       t.type AS type,
       b.id AS object,
       t.status AS status,
       t.confidence AS confidence,
       t.disputed AS disputed,
       t.sources AS sources,
       t.mayHoldFrom AS mayHoldFrom,
       t.mayHoldUntil AS mayHoldUntil,
       t.holdsFrom AS holdsFrom,
       t.holdsUntil AS holdsUntil,
       t.knownFrom AS knownFrom,
       t.knownUntil AS knownUntil
