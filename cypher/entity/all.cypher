// Which entities are there, by name?
:param types => ['Company', 'Person'];
:param skip => 0;
:param most => 50;
MATCH (e:Entity)
WHERE e.type IN $types
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh,
       e.aliases AS aliases,
       e.country AS country,
       e.region AS region,
       e.identifiers AS identifiers,
       e.summary AS summary,
       0 AS links
ORDER BY name, id
SKIP $skip
LIMIT $most
