// Which datasets are loaded, and in which state?
MATCH (d:Dataset)
RETURN d.id AS id,
       d.digest AS digest
ORDER BY id
