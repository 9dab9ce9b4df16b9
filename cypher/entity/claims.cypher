// Which figures and statements are there about this entity, latest first?
:param id => 'alibaba-group';
:param asOf => null;
:param knownBy => '9999-12-31';
:param most => 500;
MATCH (e:Entity {id: $id})<-[:SUBJECT]-(c:Claim)-[:CITES]->(s:Source)
WHERE c.type IS NULL
  AND coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
  AND ($asOf IS NULL
    OR coalesce(left(coalesce(c.from, CASE WHEN c.until IS NULL THEN c.asOf END) + '-01-01', 10), '') <= $asOf
    AND $asOf <= coalesce(c.until + CASE size(c.until) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, $asOf))
RETURN c.id AS id
ORDER BY coalesce(c.asOf, c.until, c.from, '') DESC, id
LIMIT $most
