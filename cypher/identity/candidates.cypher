// Whose names share the most telling keys with these, in all datasets or in one?
:param keys => 'type:Company AND keys:(alibaba OR 阿里)';
:param dataset => '';
:param looked => 10000;
:param most => 100;
CALL db.index.fulltext.queryNodes('entity_keys', $keys, {limit: $looked}) YIELD node AS e, score
WHERE $dataset = '' OR $dataset IN e.datasets
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
       COUNT { (e)--() } AS links
ORDER BY score DESC, e.id
