// How many entities are there, and how many ties at most?
RETURN COUNT { (:Entity) } AS entities,
       COUNT { (:Entity)-->() } AS ties
