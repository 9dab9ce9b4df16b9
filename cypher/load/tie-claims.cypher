// What claims are there for these ties?
UNWIND $keys AS key
MATCH (c:Claim {tieKey: key})
RETURN c.source AS source,
       c.locator AS locator,
       c.subject AS subject,
       c.type AS type,
       c.object AS object,
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
       c.key AS key
