// Which entities did these loads bring, change or remove, and how are those named that are there?
:param loads => [2];
MATCH (p:ChangePage)
WHERE p.load IN $loads
UNWIND p.entries AS entry
WITH entry
WHERE entry STARTS WITH '{"what":"entity","id":"'
WITH DISTINCT split(entry, '"')[7] AS id
OPTIONAL MATCH (e:Entity {id: id})
RETURN id,
       e {.id, .type, .name, .nameZh} AS node
