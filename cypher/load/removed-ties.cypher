// Removes ties of these keys that their claims don't add up to any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[t {key: row.key}]-(:Entity {id: row.object})
WHERE NOT t.id IN $ties
DELETE t
