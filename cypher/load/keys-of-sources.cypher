// Of which ties do claims of these sources speak, and those that they dispute?
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CITES]-(cited:Claim)
CALL (cited) {
  RETURN cited AS c
  UNION
  MATCH (cited)-[:DISPUTES]-(c:Claim)
  RETURN c
}
WITH c
WHERE c.tieKey IS NOT NULL
RETURN DISTINCT c.tieKey AS key,
       c.subject AS subject,
       c.object AS object
