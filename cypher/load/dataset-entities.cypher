// Which entities does a dataset hold, a page at a time?
MATCH (e:Entity)
USING INDEX e:Entity(id)
WHERE e.id > $after AND $dataset IN e.datasets
RETURN e.id AS id
ORDER BY id
LIMIT $page
