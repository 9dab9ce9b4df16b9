// Which loads came after this point, from one number on, first first?
:param digest => null;
:param at => null;
:param first => 0;
:param most => 1000;
OPTIONAL MATCH (known:Load {digest: $digest})
WITH max(known.number) AS number
MATCH (l:Load)
WHERE l.digest IS NOT NULL
  AND l.number >= $first
  AND ($digest IS NULL OR l.number > number)
  AND ($at IS NULL OR datetime(l.at) >= datetime($at))
RETURN l.number AS number,
       l.at AS at,
       l.dataset AS dataset,
       l.digest AS digest
ORDER BY number
LIMIT $most
