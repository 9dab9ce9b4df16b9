// Which number does this load have, and has it kept pages already before it was interrupted?
OPTIONAL MATCH (l:Load)
WITH coalesce(max(l.number), 0) + 1 AS number
OPTIONAL MATCH (p:ChangePage {load: number})
RETURN number,
       count(p) AS pages
