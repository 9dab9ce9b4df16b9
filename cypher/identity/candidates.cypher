// Whose names share the most telling keys with these, in all datasets or in some?
:param keys => '+keys:(alibaba 阿里) keys:(group) +type:(Company)^0';
:param dataset => '';
:param anyOf => [];
:param noneOf => [];
:param but => [];
:param looked => 10000;
:param most => 100;
CALL db.index.fulltext.queryNodes('entity_keys', $keys, {limit: $looked}) YIELD node AS e, score
WHERE ($dataset = '' OR $dataset IN e.datasets)
  AND ($anyOf = [] OR any(held IN e.datasets WHERE held IN $anyOf))
  AND ($noneOf = [] OR none(held IN e.datasets WHERE held IN $noneOf))
  AND NOT e.id IN $but
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
