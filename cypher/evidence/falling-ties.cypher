// Which ties would fall if this source were withdrawn, because no other supports them?
:param id => 'enterprise-innovation-2016-05-19';
:param most => 200;
MATCH (s:Source {id: $id})<-[:CITES]-(c:Claim)-[:SUBJECT]->(one:Entity)
MATCH (c)-[:OBJECT]->(other:Entity)
MATCH (one)-[t {id: c.tie}]-(other)
WHERE t.sources = [$id]
RETURN DISTINCT t.id AS id
ORDER BY id
LIMIT $most
