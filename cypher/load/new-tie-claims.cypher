// Writes claims of ties that are new, each with its edges to source, subject and object.
UNWIND $rows AS row
MATCH (source:Source {id: row.claim.source})
MATCH (subject:Entity {id: row.claim.subject})
MATCH (object:Entity {id: row.claim.object})
CREATE (c:Claim:TieClaim)
SET c = row.claim
CREATE (c)-[:CITES {locator: row.claim.locator}]->(source)
CREATE (c)-[:SUBJECT]->(subject)
CREATE (c)-[:OBJECT]->(object)
