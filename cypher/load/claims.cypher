// Writes claims of all three forms, each with its edges to source, subjects and object.
UNWIND $rows AS row
MATCH (source:Source {id: row.claim.source})
MERGE (c:Claim {id: row.id})
ON CREATE SET c:$(row.form)
WITH c, row, source, coalesce(c.loads, []) AS loads
SET c = row.claim,
    c.id = row.id,
    c.tieKey = row.tieKey,
    c.dataset = $dataset,
    c.loads = loads + $load,
    c.rowDigest = row.digest
MERGE (c)-[cites:CITES]->(source)
SET cites.locator = row.claim.locator
WITH c, row
CALL (c) {
  MATCH (c)-[before:SUBJECT|OBJECT]->(:Entity)
  DELETE before
}
CALL (c, row) {
  UNWIND row.subjects AS subject
  MATCH (e:Entity {id: subject})
  MERGE (c)-[:SUBJECT]->(e)
}
CALL (c, row) {
  MATCH (e:Entity {id: row.claim.object})
  MERGE (c)-[:OBJECT]->(e)
}
