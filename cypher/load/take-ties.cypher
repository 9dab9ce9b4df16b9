// Takes some of the ties that must be derived anew.
MATCH (t:TouchedTie)
WITH t, t.key AS key, t.subject AS subject, t.object AS object
ORDER BY key
LIMIT $page
DELETE t
RETURN key,
       subject,
       object
