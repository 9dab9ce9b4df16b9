// What is measured of such entities, most often first?
:param types => ['Company', 'Market'];
:param most => 500;
MATCH (c:Figure)-[:SUBJECT]->(e:Entity)
WHERE e.type IN $types
RETURN c.measure AS measure,
       count(*) AS count
ORDER BY count DESC, measure
LIMIT $most
