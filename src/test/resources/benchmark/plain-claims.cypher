// A claim with its edges and its tie, of one type, as plainly as Cypher writes them: nothing compared, nothing derived.
UNWIND $rows AS row
MATCH (source:PlainSource {id: row.source})
MATCH (subject:PlainEntity {id: row.subject})
MATCH (object:PlainEntity {id: row.object})
MERGE (c:PlainClaim {id: row.id})
SET c = row
MERGE (c)-[:CITES]->(source)
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
MERGE (subject)-[t:PLAIN_TIE {id: row.tie}]->(object)
SET t.type = row.type,
    t.status = row.status,
    t.from = row.from
