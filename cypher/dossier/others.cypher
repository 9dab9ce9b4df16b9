// How much is told of these entities beside their ties with this one?
:param id => 'alibaba-group';
:param ids => ['taobao'];
:param words => ['fraud', 'raid', 'complaints'];
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
CALL (o) {
  MATCH (o)<-[:SUBJECT]-(c:Claim)-[:CITES]->(s:Source)
  WHERE c.type IS NULL
    AND coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
    AND ($asOf IS NULL
      OR coalesce(left(coalesce(c.from, CASE WHEN c.until IS NULL THEN c.asOf END) + '-01-01', 10), '') <= $asOf
      AND $asOf <= coalesce(c.until + CASE size(c.until) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, $asOf))
  WITH DISTINCT c
  RETURN count(CASE WHEN c:Figure THEN 1 END) AS figures,
         count(CASE WHEN c:Statement THEN 1 END) AS statements,
         count(
           CASE
             WHEN c:Statement AND (c.status = 'alleged' OR any(word IN split(c.topic, '-') WHERE word IN $words)) THEN 1
           END
         ) AS adverse
}
RETURN other AS id,
       ties,
       figures,
       statements,
       adverse
ORDER BY id
