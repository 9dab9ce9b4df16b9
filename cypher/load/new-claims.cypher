// Writes figures and statements that are new, each with its edges to source and subjects.
UNWIND $rows AS row
MATCH (source:Source {id: row.claim.source})
CREATE (c:Claim:$(row.form))
SET c = row.claim
CREATE (c)-[:CITES {locator: row.claim.locator}]->(source)
WITH c, row
UNWIND row.subjects AS subject
MATCH (e:Entity {id: subject})
CREATE (c)-[:SUBJECT]->(e)
