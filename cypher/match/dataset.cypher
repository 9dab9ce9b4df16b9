// Is there such a dataset?
:param id => 'guanxi';
MATCH (d:Dataset {id: $id})
RETURN d.id AS id
