// What is only planned, forecast or alleged, and by whom?
MATCH (c:Claim)-[:CITES]->(s:Source)
WHERE c.status IN ['planned', 'forecast', 'alleged']
RETURN c.status AS status,
       COLLECT { MATCH (c)-[:SUBJECT]->(e) RETURN e.name ORDER BY e.name } AS about,
       coalesce(c.text, c.measure + ': ' + c.value + ' ' + c.unit, c.type + ' ' + c.object) AS claim,
       coalesce(c.saidBy, s.publisher, s.author) AS who,
       s.title AS source,
       s.published AS published,
       c.locator AS paragraph
ORDER BY status, about, claim
LIMIT 200
