// Between whom did these loads derive ties anew?
:param loads => [2];
MATCH (d:DerivedTies)
WHERE d.load IN $loads
RETURN d.subjects AS subjects,
       d.objects AS objects
