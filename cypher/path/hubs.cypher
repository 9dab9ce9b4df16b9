// Which entities have more ties than this?
:param maxTies => 10;
MATCH (e:Entity)
WHERE COUNT { (e)-[t WHERE t.key IS NOT NULL AND t.knownUntil IS NULL]-(:Entity) } > $maxTies
RETURN e.id AS id
ORDER BY id
