// What did a company such as Tencent invest in or buy, when, for how much, and who says so?
WITH 'tencent' AS id
MATCH (:Entity {id: id})-[t:INVESTED_IN|ACQUIRED]->(target:Entity)
MATCH (c:Claim {tie: t.id})-[:CITES]->(s:Source)
RETURN target.name AS target,
       type(t) AS how,
       c.from AS from,
       c.amount AS amount,
       c.currency AS currency,
       c.status AS status,
       s.title AS source,
       s.published AS published,
       c.locator AS paragraph,
       c.note AS note
ORDER BY from, target, published
