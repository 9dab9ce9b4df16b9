// Takes some of the ties that must be derived anew, and keeps between whom they are, for whoever holds the others.
MATCH (t:TouchedTies)
WITH t
LIMIT 1
WITH t, t.keys AS keys
REMOVE t:TouchedTies, t.keys
SET t:DerivedTies,
    t.load = $load
RETURN keys,
       t.subjects AS subjects,
       t.objects AS objects
