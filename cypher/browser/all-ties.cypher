// How does the whole of it look?
MATCH p = (:Entity)-[t]->(:Entity)
WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL
RETURN p
LIMIT 300
