// Removes claims, and tells what they said, about whom they were, of which ties, and of which those that they disputed.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH c, id, properties(c) AS cells, COLLECT { MATCH (c)-[:SUBJECT|OBJECT]->(e) RETURN DISTINCT e.id } AS about,
     COLLECT {
       MATCH (c)-[:DISPUTES]-(other:Claim)
       WHERE other.tieKey IS NOT NULL
       RETURN DISTINCT {key: other.tieKey, subject: other.subject, object: other.object}
     } + CASE WHEN c.tieKey IS NULL THEN [] ELSE [{key: c.tieKey, subject: c.subject, object: c.object}] END AS ties
DETACH DELETE c
RETURN id,
       cells,
       about,
       ties
