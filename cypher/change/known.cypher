// Is there a load that led to this digest?
:param digest => 'any';
MATCH (l:Load {digest: $digest})
RETURN l.number AS number
ORDER BY number DESC
LIMIT 1
