// Writes entities that are new, each with one label beside :Entity.
UNWIND $rows AS row
CREATE (e:Entity:$(row.entity.type))
SET e = row.entity,
    e.names = row.names,
    e.keys = row.keys,
    e.datasets = row.datasets,
    e.rows = row.rows
