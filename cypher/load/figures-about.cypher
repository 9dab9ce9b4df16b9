// What figures are there about these entities?
UNWIND $ids AS entity
MATCH (:Entity {id: entity})<-[:SUBJECT]-(c:Figure)
RETURN entity,
       c {.*} AS claim
