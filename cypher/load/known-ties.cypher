// Which ties are there for these keys?
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[t {key: row.key}]-(:Entity {id: row.object})
RETURN DISTINCT t.id AS id
