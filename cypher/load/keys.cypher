// Writes the keys that entities are found by.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.keys = row.keys
