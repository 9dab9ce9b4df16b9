// What do these claims say, and who says so?
:param ids => ['any-id'];
:param knownBy => '9999-12-31';
UNWIND range(0, size($ids) - 1) AS place
MATCH (c:Claim {id: $ids[place]})-[:CITES]->(s:Source)
RETURN c.id AS id,
       [label IN labels(c) WHERE label <> 'Claim'][0] AS form,
       COLLECT { MATCH (c)-[:SUBJECT]->(e) RETURN e {.id, .type, .name, .nameZh} ORDER BY e.id } AS subjects,
       c.type AS type,
       head(COLLECT { MATCH (c)-[:OBJECT]->(e) RETURN e {.id, .type, .name, .nameZh} }) AS object,
       c.measure AS measure,
       c.value AS value,
       c.unit AS unit,
       c.hedge AS hedge,
       c.topic AS topic,
       c.text AS text,
       c.role AS role,
       c.purpose AS purpose,
       c.scope AS scope,
       head(COLLECT { MATCH (e:Entity {id: c.scope}) RETURN e {.id, .type, .name, .nameZh} }) AS body,
       c.amount AS amount,
       c.currency AS currency,
       c.percentMin AS percentMin,
       c.percentMax AS percentMax,
       c.from AS from,
       c.fromBasis AS fromBasis,
       c.until AS until,
       c.untilBasis AS untilBasis,
       c.asOf AS asOf,
       c.status AS status,
       c.saidBy AS saidBy,
       head(COLLECT { MATCH (e:Entity {id: c.saidBy}) RETURN e {.id, .type, .name, .nameZh} }) AS speaker,
       c.note AS note,
       c.locator AS locator,
       s {.id, .title, .publisher, .published} AS source,
       c.tie AS tie,
       CASE WHEN EXISTS {
           MATCH (c)-[:DISPUTES]-(:Claim)-[:CITES]->(other:Source)
           WHERE coalesce(left(other.published + '-01-01', 10), '') <= $knownBy
         } THEN true END AS disputed
ORDER BY place
