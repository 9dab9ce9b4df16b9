// Removes claims, and tells about whom they were and of which ties.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH c, c.tieKey AS key, COLLECT { MATCH (c)-[:SUBJECT]->(e) RETURN e.id } AS subjects,
     COLLECT { MATCH (c)-[:OBJECT]->(e) RETURN e.id } AS objects
DETACH DELETE c
RETURN DISTINCT key,
       subjects,
       objects
