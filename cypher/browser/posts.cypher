// Who holds or held which post at a body, and after whom?
WITH 'office-of-the-central-leading-group-for-cyberspace-affairs' AS id
MATCH (:Entity {id: id})<-[t:HOLDS_POSITION_AT]-(person:Person)
MATCH (c:Claim {tie: t.id})-[:CITES]->(s:Source)
RETURN t.role AS post,
       person.name AS person,
       c.from AS from,
       c.fromBasis AS fromBasis,
       c.until AS until,
       c.untilBasis AS untilBasis,
       c.asOf AS asOf,
       c.status AS status,
       COLLECT { MATCH (person)-[:SUCCEEDED {role: t.role, scope: id}]->(before) RETURN before.name } AS after,
       s.title AS source,
       c.locator AS paragraph
ORDER BY post, from, person
