// Writes ties and their earlier versions, and tells claims of which tie they are.
UNWIND $rows AS row
WITH row, row.version.tie AS tie
MATCH (subject:Entity {id: tie.subject})
MATCH (object:Entity {id: tie.object})
CREATE (subject)-[t:$(row.label)]->(object)
SET t = tie,
    t.id = row.version.id,
    t.caption = row.caption,
    t.knownFrom = row.version.knownFrom,
    t.surelyKnownFrom = row.version.surelyKnownFrom,
    t.knownUntil = row.version.knownUntil
WITH t, row
UNWIND row.claims AS id
MATCH (c:Claim {id: id})
SET c.tie = t.id
