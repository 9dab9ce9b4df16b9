// Removes the disputes of these entities, and tells of which ties they were.
MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
WHERE d.entity IN $ids
WITH [one, other] AS claims, d
DELETE d
WITH claims
UNWIND claims AS c
WITH c
WHERE c.tieKey IS NOT NULL
RETURN DISTINCT c.tieKey AS key,
       c.subject AS subject,
       c.object AS object
