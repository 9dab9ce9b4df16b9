// Writes entities, each with one label beside :Entity.
UNWIND $rows AS row
MERGE (e:Entity {id: row.entity.id})
REMOVE e:Company:GovernmentBody:Association:Person:Product:Event:Market
SET e = row.entity,
    e.names = row.names,
    e.keys = row.keys,
    e.datasets = row.datasets,
    e.rows = row.rows,
    e:$(row.entity.type)
