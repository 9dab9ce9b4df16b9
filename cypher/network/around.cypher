// Who is around an entity, nearest and best connected first?
:param id => 'alibaba-group';
:param depth => 2;
:param types => ['OWNS_STAKE_IN', 'PARTNERS_WITH'];
:param symmetric => ['PARTNERS_WITH'];
:param statuses => ['established', 'announced'];
:param direction => 'any';
:param minConfidence => 0;
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
:param most => 201;
MATCH p = SHORTEST 1 (e:Entity {id: $id})
  ((a:Entity)-[t]-(b:Entity) WHERE t.type IN $types
    AND t.status IN $statuses
    AND t.confidence >= $minConfidence
    AND ($direction = 'any' OR t.type IN $symmetric OR ($direction = 'out') = (startNode(t) = a))
    AND ($sources IS NULL OR any(source IN t.sources WHERE source IN $sources))
    AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
    AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never'))
  {1,3} (other:Entity)
WITH e, other, length(p) AS distance
WHERE distance <= $depth
  AND other <> e
RETURN other.id AS id,
       distance,
       COUNT { (other)-[last WHERE last.key IS NOT NULL AND last.knownUntil IS NULL]-(:Entity) } AS ties
ORDER BY distance, ties DESC, id
LIMIT $most
