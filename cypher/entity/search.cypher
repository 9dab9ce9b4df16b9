// Whose names match these words, best first?
:param words => 'alibaba*';
:param types => ['Company', 'Person'];
:param most => 500;
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node AS e, score
WHERE e.type IN $types
WITH e, score
ORDER BY score DESC, e.id
LIMIT $most
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh,
       e.aliases AS aliases,
       e.country AS country,
       e.region AS region,
       e.identifiers AS identifiers,
       e.summary AS summary,
       score AS score,
       COUNT { (e)-[t WHERE t.key IS NOT NULL AND t.knownUntil IS NULL]-(:Entity) } AS ties
ORDER BY score DESC, ties DESC, id
