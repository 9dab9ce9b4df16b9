// Which statements accuse one of these entities?
:param ids => ['ezubao', 'alibaba-group'];
:param words => ['fraud', 'raid', 'complaints'];
:param most => 200;
UNWIND $ids AS about
MATCH (:Entity {id: about})<-[:SUBJECT]-(c:Statement)
WHERE c.status = 'alleged'
   OR c.status IN ['established', 'announced'] AND any(word IN split(c.topic, '-') WHERE word IN $words)
RETURN DISTINCT c.id AS id,
       about
ORDER BY about, id
LIMIT $most
