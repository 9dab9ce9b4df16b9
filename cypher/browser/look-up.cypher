// Which entities go by this name, in English or Chinese?
WITH '"阿里"' AS name
CALL db.index.fulltext.queryNodes('entity_names', name) YIELD node, score
RETURN node.id AS id,
       node.name AS name,
       node.nameZh AS nameZh,
       node.aliases AS aliases,
       node.type AS type,
       score
ORDER BY score DESC, id
LIMIT 25
