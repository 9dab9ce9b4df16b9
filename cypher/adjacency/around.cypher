// Which ties do these entities have?
:param ids => ['alibaba-group'];
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
:param most => 50001;
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t]-(:Entity)
WHERE t.type IN $types
  AND t.status IN $statuses
  AND t.confidence >= $minConfidence
  AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
  AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
  AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
WITH DISTINCT t
LIMIT $most
RETURN properties(t) AS tie
