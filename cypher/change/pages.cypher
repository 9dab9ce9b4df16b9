// What did these loads change, from one page on?
:param loads => [1];
:param load => 0;
:param page => 0;
:param most => 2;
MATCH (p:ChangePage)
WHERE p.load IN $loads
  AND (p.load > $load OR p.load = $load AND p.page >= $page)
RETURN p.load AS load,
       p.page AS page,
       p.entries AS entries
ORDER BY load, page
LIMIT $most
