// Which of these sources are there?
:param ids => ['enterprise-innovation-2016-05-19'];
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id
ORDER BY id
