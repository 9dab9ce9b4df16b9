// Which ties are there between each of these entities and the other in its place?
:param subjects => ['alibaba-group', 'sb-cloud'];
:param objects => ['softbank-group', 'alibaba-group'];
UNWIND range(0, size($subjects) - 1) AS place
MATCH (one:Entity {id: $subjects[place]})
MATCH (other:Entity {id: $objects[place]})
MATCH (one)-[t]-(other)
WHERE t.key IS NOT NULL
RETURN properties(t) AS tie
