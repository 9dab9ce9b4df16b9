// Which claims can't both be true, and where do they stand?
MATCH p = (one:Claim)-[:DISPUTES]->(other:Claim)
RETURN p,
       COLLECT {
         UNWIND [one, other] AS claim
         MATCH q = (claim)-[:CITES|SUBJECT]->()
         RETURN q
       } AS evidence
LIMIT 100
