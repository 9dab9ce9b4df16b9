// Of which ties do claims of these sources speak?
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CITES]-(c:TieClaim)
RETURN DISTINCT c.tieKey AS key,
       c.subject AS subject,
       c.object AS object
