// Which sources does this one reprint?
:param id => 'forum-thread';
MATCH (s:Source {carriedBy: $id})
RETURN s.id AS id,
       s.title AS title,
       s.publisher AS publisher,
       s.published AS published
ORDER BY id
