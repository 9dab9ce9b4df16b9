// Which of these entities came into being after a day, and when at the earliest?
:param ids => ['tmall', 'sb-cloud'];
:param asOf => '2009-01-01';
:param knownBy => '9999-12-31';
UNWIND $ids AS id
MATCH (o:Entity {id: id})<-[t:LAUNCHED|FOUNDED]-(:Entity)
WHERE t.key IS NOT NULL
  AND t.status IN ['established', 'announced']
  AND coalesce(t.knownFrom, '') <= $knownBy AND $knownBy < coalesce(t.knownUntil, 'never')
WITH id, t
ORDER BY t.from
WITH id, collect(t) AS begun
WHERE all(t IN begun WHERE t.from IS NOT NULL AND coalesce(t.fromBasis, 'at') <> 'before' AND left(t.from + '-01-01', 10) > $asOf)
RETURN id,
       begun[0].type AS type,
       begun[0].from AS day
ORDER BY id
