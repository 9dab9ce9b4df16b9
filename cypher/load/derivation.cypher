// By which version of the rules were the ties derived, and from how many claims?
OPTIONAL MATCH (s:State {id: 'graph'})
RETURN s.derivation AS version,
       COUNT { (:TieClaim) } AS claims
