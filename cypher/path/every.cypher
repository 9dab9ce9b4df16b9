// How are two entities connected, on every way that visits certain others, shortest first?
:param from => 'china-mobile';
:param to => 'softbank-group';
:param maxHops => 6;
:param most => 51;
:param via => ['alibaba-group'];
:param avoid => [];
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH', 'OPERATES', 'PARENT_OF'];
:param symmetric => ['PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param direction => 'any';
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
CYPHER 25
MATCH p = ACYCLIC PATHS (from:Entity {id: $from})
  ((a:Entity)-[t]-(b:Entity) WHERE t.type IN $types
    AND t.status IN $statuses
    AND t.confidence >= $minConfidence
    AND ($direction = 'any' OR t.type IN $symmetric OR ($direction = 'out') = (startNode(t) = a))
    AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
    AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
    AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
    AND (b.id = $to OR NOT b.id IN $avoid))
  {1,8} (to:Entity {id: $to})
WHERE length(p) <= $maxHops
  AND all(via IN $via WHERE any(node IN nodes(p) WHERE node.id = via))
RETURN length(p) AS length,
       [node IN nodes(p) | node.id] AS entities,
       [tie IN relationships(p) | tie.id] AS ties
ORDER BY length, entities, ties
LIMIT $most
