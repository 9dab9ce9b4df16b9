// Which claims can't both be true, a page at a time?
:param entity => null;
:param rules => ['figures-apart', 'done-and-planned', 'two-holders', 'denied', 'over-whole', 'before-beginning'];
:param knownBy => '9999-12-31';
:param after => null;
:param most => 50;
MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
MATCH (about:Entity {id: d.entity})
MATCH (one)-[:CITES]->(first:Source)
MATCH (other)-[:CITES]->(second:Source)
WITH d, one, other, about, first, second, [d.entity, d.rule, one.id, other.id] AS place
WHERE d.rule IN $rules
  AND ($entity IS NULL OR EXISTS { (one)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) }
    OR EXISTS { (other)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })
  AND coalesce(left(first.published + '-01-01', 10), '') <= $knownBy
  AND coalesce(left(second.published + '-01-01', 10), '') <= $knownBy
  AND ($after IS NULL OR place > $after)
RETURN {about: about {.id, .type, .name, .nameZh}, rule: d.rule, why: d.why, first: one.id, second: other.id} AS pair,
       place
ORDER BY place
LIMIT $most
