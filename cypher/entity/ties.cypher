// Which ties does an entity have, by type and by who is at the other end?
:param id => 'alibaba-group';
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH'];
:param symmetric => ['PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param direction => 'any';
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
:param after => null;
:param most => 50;
MATCH (e:Entity {id: $id})-[t]-(other:Entity)
WHERE t.type IN $types
  AND t.status IN $statuses
  AND t.confidence >= $minConfidence
  AND ($direction = 'any' OR t.type IN $symmetric OR ($direction = 'out') = (startNode(t) = e))
  AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
  AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
  AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
  AND ($after IS NULL OR [t.type, other.id, t.id] > $after)
WITH DISTINCT t, other
RETURN t.id AS id,
       [t.type, other.id, t.id] AS place
ORDER BY place
LIMIT $most
