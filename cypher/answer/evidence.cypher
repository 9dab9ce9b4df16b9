// Who says so: what do these claims say of their ties, and who makes them?
:param ids => ['any-id'];
:param knownBy => '9999-12-31';
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:CITES]->(s:Source)
RETURN c.id AS id,
       c.role AS role,
       c.purpose AS purpose,
       c.scope AS scope,
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
       c.note AS note,
       c.locator AS locator,
       CASE WHEN EXISTS {
           MATCH (c)-[:DISPUTES]-(:Claim)-[:CITES]->(other:Source)
           WHERE coalesce(left(other.published + '-01-01', 10), '') <= $knownBy
         } THEN true END AS disputed,
       s {.id, .title, .publisher, .published} AS source
