// Writes ties and their earlier versions.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.tie.subject})
MATCH (object:Entity {id: row.tie.object})
CREATE (subject)-[t:$(row.label)]->(object)
SET t = row.tie
