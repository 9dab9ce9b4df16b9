// Which claims rest on this source, in the order of its paragraphs?
:param id => 'enterprise-innovation-2016-05-19';
:param after => null;
:param most => 100;
MATCH (s:Source {id: $id})<-[:CITES]-(c:Claim)
WITH c, coalesce(toInteger(substring(split(c.locator, 's')[0], 1)), 0) AS paragraph
WITH c, [paragraph, c.locator, c.id] AS place
WHERE $after IS NULL OR place > $after
RETURN c.id AS id,
       place AS place
ORDER BY place
LIMIT $most
