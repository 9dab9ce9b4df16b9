// What do all claims say that are of the same ties as these?
:param ids => ['any-id'];
:param knownBy => '9999-12-31';
UNWIND $ids AS id
MATCH (one:Claim {id: id})
WHERE one.tieKey IS NOT NULL
WITH DISTINCT one.tieKey AS key
MATCH (c:Claim {tieKey: key})-[:CITES]->(s:Source)
WHERE coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
RETURN c {.*} AS claim
