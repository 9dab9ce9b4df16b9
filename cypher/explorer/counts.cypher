// How much is in the graph?
RETURN COUNT { (:Entity) } AS entities,
       COUNT { (:Claim) } AS claims,
       COUNT { (:Source) } AS sources
