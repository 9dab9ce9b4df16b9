// How many ties of each type are there?
MATCH (:Entity)-[t]->(:Entity)
WHERE t.key IS NOT NULL AND t.knownUntil IS NULL
RETURN type(t) AS name,
       count(*) AS count
ORDER BY name
