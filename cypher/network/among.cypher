// Which ties are there among these entities?
:param ids => ['alibaba-group', 'softbank-group', 'sb-cloud'];
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
:param most => 2001;
MATCH (a:Entity)-[t]->(b:Entity)
WHERE a.id IN $ids
  AND b.id IN $ids
  AND t.type IN $types
  AND t.status IN $statuses
  AND t.confidence >= $minConfidence
  AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
  AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
  AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
RETURN t.id AS id
ORDER BY t.confidence DESC, id
LIMIT $most
