// Which loads brought or changed this claim, first first?
:param id => 'any-id';
MATCH (c:Claim {id: $id})
WITH c.loads AS loads
UNWIND range(0, size(loads) - 1) AS place
MATCH (l:Load {number: loads[place]})
RETURN l.number AS load,
       l.at AS at,
       l.digest AS digest,
       CASE place WHEN 0 THEN 'added' ELSE 'changed' END AS change
ORDER BY load
