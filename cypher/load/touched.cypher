// How much is left to be derived?
RETURN reduce(n = 0, some IN COLLECT { MATCH (t:TouchedEntities) RETURN size(t.ids) } | n + some) AS entities,
       reduce(n = 0, some IN COLLECT { MATCH (t:TouchedTies) RETURN size(t.keys) } | n + some) AS ties
