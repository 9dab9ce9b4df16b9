// Removes sources that the dataset holds no more, and tells what they said.
UNWIND $ids AS id
MATCH (s:Source {id: id})
WITH s, id, properties(s) AS cells
DETACH DELETE s
RETURN id,
       cells
