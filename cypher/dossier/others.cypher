// How many ties have these entities, beside those with this one?
:param id => 'sparkice';
:param ids => ['sparkice-one-source'];
:param asOf => null;
:param knownBy => '9999-12-31';
UNWIND $ids AS other
MATCH (o:Entity {id: other})
CALL (o) {
  MATCH (o)-[t]-(third:Entity)
  WHERE t.key IS NOT NULL
    AND third.id <> $id
    AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
    AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
  RETURN count(DISTINCT t) AS ties
}
RETURN other AS id,
       ties
ORDER BY id
