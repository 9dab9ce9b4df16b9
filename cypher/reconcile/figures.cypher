// Which figures are there of these measures about these entities, latest first?
:param ids => ['alibaba-group', 'tencent'];
:param measures => ['buyers', 'investment'];
:param statuses => ['established', 'announced'];
:param most => 100;
UNWIND $ids AS id
MATCH (e:Entity {id: id})
UNWIND $measures AS measure
CALL (e, measure) {
  MATCH (e)<-[:SUBJECT]-(c:Figure {measure: measure})
  WHERE c.status IN $statuses
  RETURN c
  ORDER BY coalesce(c.asOf, c.until, c.from, '') DESC, c.id
  LIMIT $most
}
RETURN e.id AS entity,
       measure AS measure,
       c.value AS value,
       c.unit AS unit,
       c.hedge AS hedge,
       c.scope AS scope,
       c.from AS from,
       c.until AS until,
       c.asOf AS asOf,
       c.status AS status,
       c.id AS claim
ORDER BY entity, measure, coalesce(asOf, until, from, '') DESC, claim
