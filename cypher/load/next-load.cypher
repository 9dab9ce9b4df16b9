// Which number does this load have: that of the one that was interrupted, or the next?
OPTIONAL MATCH (l:Load)
WITH max(l.number) AS last,
     max(CASE WHEN l.digest IS NULL AND l.dataset = $dataset THEN l.number END) AS open
OPTIONAL MATCH (p:ChangePage {load: open})
RETURN coalesce(open, last + 1, 1) AS number,
       count(p) AS pages
