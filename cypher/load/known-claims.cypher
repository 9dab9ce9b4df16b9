// Which of these claims are known, from which dataset and in which wording?
MATCH (c:Claim)
WHERE c.id IN $ids
RETURN c.id AS id,
       c.dataset AS dataset,
       c.rowDigest AS digest
