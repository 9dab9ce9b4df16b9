// Which sources does a dataset hold, a page at a time?
MATCH (s:Source)
USING INDEX s:Source(id)
WHERE s.id > $after AND s.dataset = $dataset
RETURN s.id AS id
ORDER BY id
LIMIT $page
