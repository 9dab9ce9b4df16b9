// Which ties are there between each of these entities and the other in its place?
:param subjects => ['alibaba-group', 'sb-cloud'];
:param objects => ['softbank-group', 'alibaba-group'];
UNWIND range(0, size($subjects) - 1) AS place
MATCH (one:Entity {id: $subjects[place]})
MATCH (other:Entity {id: $objects[place]})
MATCH (one)-[t]-(other)
WHERE t.key IS NOT NULL
RETURN t.id AS id,
       startNode(t).id AS subject,
       t.type AS type,
       endNode(t).id AS object,
       t.status AS status,
       t.confidence AS confidence,
       t.sources AS sources,
       t.claims AS claims,
       t {.role, .purpose, .scope, .confidenceRule, .from, .fromBasis, .until, .untilBasis, .asOf, .amount, .currency,
          .percentMin, .percentMax, .disputed} AS terms,
       t.mayHoldFrom AS mayHoldFrom,
       t.mayHoldUntil AS mayHoldUntil,
       t.holdsFrom AS holdsFrom,
       t.holdsUntil AS holdsUntil,
       t.knownFrom AS knownFrom,
       t.knownUntil AS knownUntil,
       t.surelyKnownFrom AS surelyKnownFrom
