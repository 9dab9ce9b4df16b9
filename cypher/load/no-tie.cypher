// Forgets which ties the claims of these keys were of.
UNWIND $keys AS key
MATCH (c:Claim {tieKey: key})
WHERE c.tie IS NOT NULL
REMOVE c.tie
