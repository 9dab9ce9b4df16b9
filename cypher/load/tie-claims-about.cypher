// Which claims of ties about these entities may dispute one another?
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})
CALL (e) {
  MATCH (e)<-[:OBJECT]-(c:TieClaim)
  WHERE c.type IN $exclusive
  RETURN c
  UNION
  MATCH (e)<-[:SUBJECT|OBJECT]-(denial:TieClaim)
  WHERE denial.status = 'denied'
  WITH DISTINCT denial.tieKey AS key
  MATCH (c:Claim)
  USING INDEX c:Claim(tieKey)
  WHERE c.tieKey = key
  RETURN c
  UNION
  MATCH (e)<-[:OBJECT]-(beginning:TieClaim)
  WHERE beginning.type IN $beginnings
  WITH DISTINCT e
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:TieClaim)
  RETURN c
}
RETURN DISTINCT entity,
       c {.*} AS claim
