// Which ties are there, with all that filters and short answers want of them?
MATCH (a:Entity)-[t]->(b:Entity)
WHERE t.key IS NOT NULL
RETURN t.id AS id,
       a.id AS subject,
       t.type AS type,
       b.id AS object,
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
