// Which of these claims can't be true together with which others?
:param ids => ['any-id'];
:param knownBy => '9999-12-31';
:param most => 101;
UNWIND $ids AS id
MATCH (:Claim {id: id})-[d:DISPUTES]-(:Claim)
WITH DISTINCT d, startNode(d) AS one, endNode(d) AS other
MATCH (one)-[:CITES]->(first:Source)
MATCH (other)-[:CITES]->(second:Source)
MATCH (about:Entity {id: d.entity})
WHERE coalesce(left(first.published + '-01-01', 10), '') <= $knownBy
  AND coalesce(left(second.published + '-01-01', 10), '') <= $knownBy
RETURN about {.id, .type, .name, .nameZh} AS about,
       d.rule AS rule,
       d.why AS why,
       one.id AS first,
       other.id AS second
ORDER BY d.entity, rule, first, second
LIMIT $most
