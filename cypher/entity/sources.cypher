// Which sources speak of this entity, and how often?
:param id => 'alibaba-group';
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)-[:CITES]->(s:Source)
RETURN s.id AS id,
       s.title AS title,
       s.publisher AS publisher,
       s.published AS published,
       count(DISTINCT c) AS claims
ORDER BY claims DESC, id
LIMIT 500
