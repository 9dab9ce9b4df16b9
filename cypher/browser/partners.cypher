// What is the partner network of an enterprise such as Sparkice?
WITH 'sparkice' AS id
MATCH p = (:Entity {id: id})
  (()-[t:PARTNERS_WITH|JOINT_VENTURE_WITH|CUSTOMER_OF|USES_TECHNOLOGY_OF|OPERATES|LAUNCHED|PART_OF
    WHERE t.status IN ['established', 'announced'] AND t.knownUntil IS NULL]-(:Entity)){1,2}
  (:Entity)
RETURN p
