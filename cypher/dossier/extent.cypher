// How much is there to be searched, and how much of it speaks of this entity?
:param id => 'alibaba-group';
:param knownBy => '9999-12-31';
CALL () {
  MATCH (s:Source)
  WHERE coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
  OPTIONAL MATCH (s)<-[:CITES]-(c:Claim)
  RETURN count(DISTINCT s) AS sources, count(DISTINCT c) AS claims
}
CALL () {
  MATCH (s:Source)<-[:CITES]-(:Claim)-[:SUBJECT|OBJECT]->(:Entity {id: $id})
  WHERE coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
  RETURN count(DISTINCT s) AS sourcesOfEntity
}
RETURN COUNT { (:Entity) } AS entities,
       claims,
       sources,
       sourcesOfEntity
