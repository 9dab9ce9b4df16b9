// What are these entities called?
:param ids => ['any-id'];
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id,
       e.names AS names
