// How are these entities named?
:param ids => ['alibaba-group', 'tencent'];
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh
ORDER BY id
