// What rests on one source, and who else says so?
WITH 'village-taobao-2016-06-02' AS id
MATCH (:Source {id: id})<-[:CITES]-(c:Claim)
OPTIONAL MATCH (:Entity {id: c.subject})-[t {id: c.tie}]-(:Entity {id: c.object})
RETURN c.locator AS paragraph,
       coalesce(c.text, c.measure + ': ' + c.value + ' ' + c.unit, c.type + ' ' + c.object) AS claim,
       COLLECT { MATCH (c)-[:SUBJECT]->(e) RETURN e.name ORDER BY e.name } AS about,
       c.status AS status,
       [source IN t.sources WHERE source <> id] AS alsoSaidBy
ORDER BY toInteger(split(substring(c.locator, 1), 's')[0]), paragraph, claim
