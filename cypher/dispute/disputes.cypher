// Which claims can't both be true, a page at a time?
:param entity => null;
:param rules => ['figures-apart', 'done-and-planned', 'two-holders', 'denied', 'over-whole', 'before-beginning'];
:param after => null;
:param most => 50;
MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
MATCH (about:Entity {id: d.entity})
WITH d, one, other, about, [d.entity, d.rule, one.id, other.id] AS place
WHERE d.rule IN $rules
  AND ($entity IS NULL OR EXISTS { (one)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) }
    OR EXISTS { (other)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })
  AND ($after IS NULL OR place > $after)
RETURN d.rule AS rule,
       d.why AS why,
       about {.id, .type, .name, .nameZh} AS about,
       one.id AS first,
       other.id AS second,
       place
ORDER BY place
LIMIT $most
