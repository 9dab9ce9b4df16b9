// Writes ties, and tells their claims.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[t:$(row.type) {id: row.id}]->(object)
SET t = row
WITH t, row
UNWIND row.claims AS id
MATCH (c:Claim {id: id})
SET c.tie = row.id
