// What claims are there for these ties, and is any of them disputed?
UNWIND $keys AS key
MATCH (c:Claim {tieKey: key})
RETURN c {.*} AS claim,
       EXISTS { (c)-[:DISPUTES]-(:Claim) } AS disputed
