// Who are the best connected?
MATCH (e:Entity)-[t]-(other:Entity)
WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL
RETURN e.id AS id,
       e.name AS name,
       e.nameZh AS nameZh,
       e.type AS type,
       count(DISTINCT other) AS neighbours,
       count(DISTINCT t) AS ties,
       collect(DISTINCT type(t)) AS kinds
ORDER BY neighbours DESC, ties DESC, id
LIMIT 20
