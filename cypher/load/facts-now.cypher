// What do these sources and claims say now?
UNWIND $ids AS id
OPTIONAL MATCH (s:Source {id: id})
OPTIONAL MATCH (c:Claim {id: id})
WITH id, coalesce(s, c) AS fact
WHERE fact IS NOT NULL
RETURN id,
       properties(fact) AS cells
