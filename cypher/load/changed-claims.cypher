// Writes claims in other words, and tells what they said. Of their edges only the ends of a symmetric tie may swap.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim.id})
WITH c, row, properties(c) AS before
SET c = row.claim,
    c.loads = coalesce(before.loads, []) + row.claim.loads
WITH c, row, before
CALL (c, row, before) {
  WITH c, row, before
  WHERE row.claim.object IS NOT NULL AND before.subject <> row.claim.subject
  MATCH (c)-[swapped:SUBJECT|OBJECT]->(:Entity)
  DELETE swapped
  WITH DISTINCT c, row
  MATCH (subject:Entity {id: row.claim.subject})
  MATCH (object:Entity {id: row.claim.object})
  CREATE (c)-[:SUBJECT]->(subject)
  CREATE (c)-[:OBJECT]->(object)
}
RETURN row.claim.id AS id,
       before AS cells
