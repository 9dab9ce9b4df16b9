// Who is this?
:param id => 'alibaba-group';
MATCH (e:Entity {id: $id})
RETURN e.id AS id,
       e.type AS type,
       e.name AS name,
       e.nameZh AS nameZh,
       coalesce(e.aliases, []) AS aliases,
       e.country AS country,
       e.region AS region,
       coalesce(e.identifiers, []) AS identifiers,
       e.summary AS summary,
       e.datasets AS datasets
