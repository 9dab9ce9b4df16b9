// Which entities are there, and how are they named?
MATCH (e:Entity)
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh
