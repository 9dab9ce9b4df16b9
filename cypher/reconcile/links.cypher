// To whom are these entities tied in these ways, once each or by all ties?
:param ids => ['alibaba-group', 'tencent'];
:param ways => [{type: 'INVESTED_IN', direction: 'out'}];
:param statuses => ['established', 'announced'];
:param once => true;
:param most => 100;
UNWIND $ids AS id
MATCH (e:Entity {id: id})
UNWIND $ways AS way
CALL (e, way) {
  MATCH (e)-[t]-(other:Entity)
  WHERE t.type = way.type
    AND t.status IN $statuses
    AND t.key IS NOT NULL AND t.knownUntil IS NULL
    AND (way.direction = 'any' OR (way.direction = 'out') = (startNode(t) = e))
  WITH other, t
  ORDER BY other.id, t.id
  WITH other, collect(t) AS ties
  UNWIND CASE WHEN $once THEN ties[..1] ELSE ties END AS t
  RETURN t, other
  ORDER BY other.id, t.id
  LIMIT $most
}
RETURN e.id AS entity,
       way.type AS type,
       way.direction AS direction,
       other {.id, .type, .name, .nameZh} AS other,
       t.from AS from,
       t.until AS until,
       t.asOf AS asOf,
       t.status AS status,
       t.id AS tie
ORDER BY entity, type, direction, other.id, tie
