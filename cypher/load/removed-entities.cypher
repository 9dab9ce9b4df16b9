// Removes entities that no dataset holds any more.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
