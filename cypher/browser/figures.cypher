// How do the figures of an entity such as Alibaba Group run over time?
WITH 'alibaba-group' AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(f:Figure)-[:CITES]->(s:Source)
RETURN f.measure AS measure,
       f.scope AS scope,
       coalesce(f.asOf, f.until, f.from) AS time,
       f.hedge AS hedge,
       f.value AS value,
       f.unit AS unit,
       f.status AS status,
       COLLECT { MATCH (f)-[:SUBJECT]->(e) RETURN e.name ORDER BY e.name } AS of,
       s.title AS source,
       f.locator AS paragraph
ORDER BY measure, scope, unit, time
