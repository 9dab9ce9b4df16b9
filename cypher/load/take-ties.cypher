// Takes some of the ties that must be derived anew.
MATCH (t:TouchedTies)
WITH t
LIMIT 1
WITH t, t.keys AS keys, t.subjects AS subjects, t.objects AS objects
DELETE t
RETURN keys,
       subjects,
       objects
