// Removes claims, and tells of which ties they were.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WITH c, c.tieKey AS key, c.subject AS subject, c.object AS object
DETACH DELETE c
WITH key, subject, object
WHERE key IS NOT NULL
RETURN DISTINCT key,
       subject,
       object
