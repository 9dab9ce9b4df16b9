// Of which ties do claims about these entities speak, and which ties are there already?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:SUBJECT]-(c:TieClaim)
  RETURN c.tieKey AS key, c.subject AS subject, c.object AS object
  UNION
  MATCH (e)-[t]->(other:Entity)
  WHERE t.key IS NOT NULL
  RETURN t.key AS key, e.id AS subject, other.id AS object
}
RETURN DISTINCT key,
       subject,
       object
