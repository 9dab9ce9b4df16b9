// Which claims does a dataset hold, and in which wording, a page at a time?
MATCH (c:Claim)
USING INDEX c:Claim(id)
WHERE c.id > $after AND c.dataset = $dataset
RETURN c.id AS id,
       c.rowDigest AS digest
ORDER BY id
LIMIT $page
