// Writes disputes between claims.
UNWIND $rows AS row
MATCH (one:Claim {id: row.dispute.first})
MATCH (other:Claim {id: row.dispute.second})
CREATE (one)-[:DISPUTES {entity: row.entity, rule: row.dispute.rule, why: row.dispute.why}]->(other)
