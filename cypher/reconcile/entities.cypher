// Who are these?
:param ids => ['alibaba-group', 'tencent'];
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh,
       e.aliases AS aliases,
       e.country AS country,
       e.region AS region,
       e.identifiers AS identifiers,
       e.summary AS summary,
       COUNT { (e)--() } AS links
ORDER BY id
