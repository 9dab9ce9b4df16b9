// How many ties of which type does this entity have, and which way do they go?
:param id => 'alibaba-group';
:param asOf => null;
:param knownBy => '9999-12-31';
MATCH (e:Entity {id: $id})-[t]-(other:Entity)
WHERE t.key IS NOT NULL
  AND ($asOf IS NULL OR coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf))
  AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
WITH DISTINCT t,
              CASE WHEN startNode(t) = e THEN 'out' ELSE 'in' END AS direction,
              'Person' IN [e.type, other.type] AS person
RETURN t.type AS type,
       direction,
       person,
       count(*) AS count
ORDER BY type, direction, person
