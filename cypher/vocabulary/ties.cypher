// How many ties of each type are there?
MATCH (:Entity)-[t]->(:Entity)
RETURN type(t) AS name,
       count(*) AS count
ORDER BY name
