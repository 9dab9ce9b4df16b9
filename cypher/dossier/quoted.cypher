// Which claims does a source quote this person for?
:param id => 'jack-ma';
:param asOf => null;
:param knownBy => '9999-12-31';
MATCH (c:Claim {saidBy: $id})-[:CITES]->(s:Source)
WHERE coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
  AND NOT EXISTS { (c)-[:SUBJECT|OBJECT]->(:Entity {id: $id}) }
  AND ($asOf IS NULL
    OR coalesce(left(coalesce(c.from, CASE WHEN c.until IS NULL THEN c.asOf END) + '-01-01', 10), '') <= $asOf
    AND $asOf <= coalesce(c.until + CASE size(c.until) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, $asOf))
RETURN c.id AS id
ORDER BY coalesce(c.asOf, c.until, c.from, '') DESC, id
