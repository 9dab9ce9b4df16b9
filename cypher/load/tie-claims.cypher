// What claims are there for these ties, when were they published, and when those that dispute them?
UNWIND $keys AS key
MATCH (c:Claim {tieKey: key})-[:CITES]->(s:Source)
WITH c, s, COLLECT { MATCH (c)-[:DISPUTES]-(:Claim)-[:CITES]->(other:Source) RETURN coalesce(other.published, '') } AS others
RETURN c {.*} AS claim,
       s.published AS published,
       [other IN others WHERE other <> ''] AS contradictions,
       '' IN others AS contradictedAlways
