// Tells claims of which tie they are, if of any.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
SET c.tie = row.tie
