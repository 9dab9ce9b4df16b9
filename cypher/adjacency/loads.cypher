// Which loads came after the facts were last these, and on how many pages is what they derived anew?
:param digest => 'any';
MATCH (known:Load {digest: $digest})
WITH max(known.number) AS known
MATCH (l:Load)
WHERE l.number > known
RETURN l.number AS number,
       l.derived AS pages
ORDER BY number
