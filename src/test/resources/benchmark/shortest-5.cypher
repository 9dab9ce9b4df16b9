// The best form of the question for five paths that we know in Cypher: literal types, conditions within the pattern.
CYPHER 25
MATCH p = SHORTEST 5 ACYCLIC PATHS (a:Entity {id: $from})
  (()-[t:OWNS_STAKE_IN|INVESTED_IN|PARTNERS_WITH|CUSTOMER_OF|ACQUIRED
    WHERE t.status = 'established'
      AND coalesce(t.mayHoldFrom, $asOf) <= $asOf AND $asOf <= coalesce(t.mayHoldUntil, $asOf)]-()){1,6}
  (b:Entity {id: $to})
RETURN [node IN nodes(p) | node.id] AS entities, [tie IN relationships(p) | tie.id] AS ties
