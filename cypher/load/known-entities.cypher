// What does each dataset say of these entities already?
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       e.datasets AS datasets,
       e.rows AS rows
