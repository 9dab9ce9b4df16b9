// How many entities of each type are there?
MATCH (e:Entity)
RETURN e.type AS name,
       count(*) AS count
ORDER BY name
