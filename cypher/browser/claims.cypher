// What is claimed about an entity such as Ezubao, by whom, and where?
WITH 'ezubao' AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)-[:CITES]->(s:Source)
RETURN c.status AS status,
       coalesce(c.text, c.measure + ': ' + c.value + ' ' + c.unit, c.subject + ' ' + c.type + ' ' + c.object) AS claim,
       coalesce(c.saidBy, s.publisher, s.author) AS who,
       s.title AS source,
       s.published AS published,
       c.locator AS paragraph,
       c.note AS note
ORDER BY published, source, paragraph
