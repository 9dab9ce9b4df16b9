// How are these entities named, and how many ties has each?
:param ids => ['alibaba-group', 'sb-cloud'];
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .type, .name, .nameZh} AS node,
       COUNT { (e)-[t WHERE t.key IS NOT NULL AND t.knownUntil IS NULL]-(:Entity) } AS ties
