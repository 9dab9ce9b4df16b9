// What was known of a tie before other sources were published, first first?
:param id => 'any-id';
MATCH (any:Claim {tie: $id})
WITH head(collect(any)) AS any
MATCH (any)-[:SUBJECT]->(one:Entity), (any)-[:OBJECT]->(other:Entity)
MATCH (one)-[t:FORMERLY {key: any.tieKey}]-(other)
RETURN DISTINCT t.id AS id,
       t.knownUntil AS knownUntil
ORDER BY knownUntil, id
