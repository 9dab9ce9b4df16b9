// Which of these sources are known, from which dataset and in which wording?
MATCH (s:Source)
WHERE s.id IN $ids
RETURN s.id AS id,
       s.dataset AS dataset,
       s.rowDigest AS digest
