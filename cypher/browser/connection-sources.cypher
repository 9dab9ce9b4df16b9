// Which article and paragraph stand behind each hop from China Mobile to SoftBank Group?
WITH 'china-mobile' AS one, 'softbank-group' AS other
MATCH p = SHORTEST 1 (:Entity {id: one})
  (()-[t WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL]-(:Entity)){1,8} (:Entity {id: other})
UNWIND range(1, length(p)) AS hop
WITH hop, relationships(p)[hop - 1] AS t
MATCH (c:Claim {tie: t.id})-[:CITES]->(s:Source)
RETURN hop,
       startNode(t).name AS subject,
       type(t) AS tie,
       endNode(t).name AS object,
       c.status AS status,
       s.title AS source,
       s.publisher AS publisher,
       s.published AS published,
       c.locator AS paragraph,
       c.note AS note
ORDER BY hop, published, source
