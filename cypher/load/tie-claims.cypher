// What claims are there for these ties, when were they published, and when those that dispute them?
UNWIND $keys AS key
MATCH (c:Claim)
USING INDEX c:Claim(tieKey)
WHERE c.tieKey = key
MATCH (c)-[:CITES]->(s:Source)
WITH c, s, COLLECT { MATCH (c)-[:DISPUTES]-(:Claim)-[:CITES]->(other:Source) RETURN coalesce(other.published, '') } AS others
RETURN c {.*} AS claim,
       c.tie AS tie,
       s.published AS published,
       [other IN others WHERE other <> ''] AS contradictions,
       '' IN others AS contradictedAlways
