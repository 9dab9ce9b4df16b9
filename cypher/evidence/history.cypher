// Which loads brought or changed this claim, first first?
:param id => 'any-id'
MATCH (c:Claim {id: $id})
MATCH (l:Load)
WHERE l.number IN c.loads
RETURN l.number AS load,
       l.at AS at,
       l.digest AS digest,
       CASE l.number WHEN c.loads[0] THEN 'added' ELSE 'changed' END AS change
ORDER BY load
