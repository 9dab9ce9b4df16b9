// Who is behind a company, such as SB Cloud?
WITH 'sb-cloud' AS id
MATCH p = (company:Entity {id: id})
  ((below:Entity)-[t:OWNS_STAKE_IN|PARENT_OF|ACQUIRED|FOUNDED|PART_OF]-(:Entity)
    WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL
    AND (type(t) = 'PART_OF') = (startNode(t) = below))
  {0,6} (:Entity)
UNWIND relationships(p) + COLLECT { MATCH (company)<-[post:HOLDS_POSITION_AT]-(:Person) RETURN post } AS tie
RETURN DISTINCT startNode(tie) AS subject,
       tie,
       endNode(tie) AS object
