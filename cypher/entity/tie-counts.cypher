// How many ties of which type and status does this entity have?
:param id => 'alibaba-group';
MATCH (e:Entity {id: $id})-[t]-(:Entity)
WITH DISTINCT t
RETURN type(t) AS type,
       t.status AS status,
       count(*) AS count
ORDER BY type, status
