// Who is tied in this way to one of these, best connected first?
:param others => ['alibaba-group', 'tencent'];
:param type => 'INVESTED_IN';
:param direction => 'in';
:param statuses => ['established', 'announced'];
:param types => ['Company', 'Person'];
:param most => 50;
UNWIND $others AS id
MATCH (other:Entity {id: id})-[t]-(e:Entity)
WHERE t.type = $type
  AND t.status IN $statuses
  AND t.key IS NOT NULL AND t.knownUntil IS NULL
  AND ($direction = 'any' OR ($direction = 'out') = (startNode(t) = e))
  AND (isEmpty($types) OR e.type IN $types)
WITH DISTINCT e
WITH e,
     COUNT { (e)--() } AS links
ORDER BY links DESC, e.id
LIMIT $most
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh,
       e.aliases AS aliases,
       e.country AS country,
       e.region AS region,
       e.identifiers AS identifiers,
       e.summary AS summary,
       links AS links
ORDER BY links DESC, id
