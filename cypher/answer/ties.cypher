// What are these ties, and which claims do they rest on?
:param ids => ['any-id'];
:param asOf => null;
:param knownBy => null;
:param kinds => ({});
:param wordings => ({});
:param qualifiers => ({});
UNWIND $ids AS id
CALL (id) {
  MATCH (any:Claim {tie: id})
  WITH id, head(collect(any)) AS any
  MATCH (any)-[:SUBJECT]->(one:Entity), (any)-[:OBJECT]->(other:Entity)
  MATCH (one)-[t {id: id}]-(other)
  RETURN t
  UNION
  MATCH (:Entity)-[t:FORMERLY {id: id}]->(:Entity)
  RETURN t
}
WITH DISTINCT t, startNode(t) AS subject, endNode(t) AS object
RETURN t.id AS id,
       t.type AS type,
       coalesce($kinds[t.type], '') AS kind,
       coalesce($wordings[t.type], '') + coalesce($qualifiers[t.status], '') AS wording,
       subject {.id, .type, .name, .nameZh} AS subject,
       object {.id, .type, .name, .nameZh} AS object,
       t.role AS role,
       t.purpose AS purpose,
       t.scope AS scope,
       t.status AS status,
       t.confidence AS confidence,
       t.confidenceRule AS confidenceRule,
       t.from AS from,
       t.fromBasis AS fromBasis,
       t.until AS until,
       t.untilBasis AS untilBasis,
       t.asOf AS asOf,
       CASE
         WHEN $asOf IS NULL THEN null
         WHEN $asOf < t.mayHoldFrom OR t.mayHoldUntil < $asOf THEN 'no'
         WHEN t.holdsFrom <= $asOf AND $asOf <= t.holdsUntil THEN 'yes'
         ELSE 'maybe'
       END AS held,
       CASE
         WHEN $knownBy IS NULL THEN null
         WHEN t.surelyKnownFrom <= $knownBy THEN 'yes'
         ELSE 'maybe'
       END AS known,
       t.knownUntil AS knownUntil,
       t.amount AS amount,
       t.currency AS currency,
       t.percentMin AS percentMin,
       t.percentMax AS percentMax,
       t.disputed AS disputed,
       [claim IN t.claims | {id: claim}] AS claims
ORDER BY id
