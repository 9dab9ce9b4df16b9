// Remembers a dataset as it is now.
MERGE (d:Dataset {id: $dataset.id})
SET d = $dataset,
    d.loadedAt = toString(datetime())
