// Which figures and statements are there about this entity, latest first?
:param id => 'alibaba-group';
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)
WHERE c.type IS NULL
RETURN c.id AS id
ORDER BY coalesce(c.asOf, c.until, c.from, '') DESC, id
LIMIT 500
