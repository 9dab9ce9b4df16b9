// Which claims does a dataset hold, a page at a time?
MATCH (c:Claim)
WHERE c.id > $after AND c.dataset = $dataset
RETURN c.id AS id
ORDER BY id
LIMIT $page
