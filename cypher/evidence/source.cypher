// What is this source?
:param id => 'enterprise-innovation-2016-05-19';
MATCH (s:Source {id: $id})
RETURN s.id AS id,
       s.title AS title,
       s.publisher AS publisher,
       s.author AS author,
       s.published AS published,
       s.url AS url,
       s.carriedBy AS carriedBy,
       head(COLLECT { MATCH (o:Source {id: s.carriedBy}) RETURN o {.id, .title, .publisher, .published} }) AS carrier,
       s.text AS text,
       s.lines AS lines,
       s.digest AS digest,
       s.note AS note,
       s.dataset AS dataset
