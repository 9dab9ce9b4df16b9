// Which sources speak of this entity, and how often?
:param id => 'alibaba-group';
:param knownBy => '9999-12-31';
:param most => 500;
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)-[:CITES]->(s:Source)
WHERE coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
RETURN s.id AS id,
       s.title AS title,
       s.publisher AS publisher,
       s.published AS published,
       count(DISTINCT c) AS claims
ORDER BY claims DESC, id
LIMIT $most
