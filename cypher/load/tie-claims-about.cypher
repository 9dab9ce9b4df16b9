// What claims of ties are there about these entities?
UNWIND $ids AS entity
MATCH (:Entity {id: entity})<-[:SUBJECT|OBJECT]-(c:TieClaim)
RETURN DISTINCT entity,
       c {.*} AS claim
