// Which datasets hold these entities?
:param ids => ['alibaba-group'];
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id,
       coalesce(e.datasets, []) AS datasets
