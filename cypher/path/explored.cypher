// How much can be reached from an entity within so many hops?
:param from => 'metro';
:param to => 'alibaba-group';
:param maxHops => 6;
:param avoid => [];
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH'];
:param symmetric => ['PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param direction => 'any';
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
MATCH p = SHORTEST 1 (from:Entity {id: $from})
  ((a:Entity)-[t]-(b:Entity) WHERE t.type IN $types
    AND t.status IN $statuses
    AND t.confidence >= $minConfidence
    AND ($direction = 'any' OR t.type IN $symmetric OR ($direction = 'out') = (startNode(t) = a))
    AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
    AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
    AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
    AND (b.id = $to OR NOT b.id IN $avoid))
  {0,8} (reached:Entity)
WHERE length(p) <= $maxHops
RETURN count(reached) AS entities
