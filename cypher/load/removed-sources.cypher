// Removes sources that the dataset holds no more.
UNWIND $ids AS id
MATCH (s:Source {id: id})
DETACH DELETE s
