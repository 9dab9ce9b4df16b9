// Of which measures and units do both entities have figures, none of both together, and which ones?
:param one => 'alibaba-group';
:param other => 'tencent';
:param statuses => ['established', 'announced'];
:param sources => null;
:param asOf => null;
:param knownBy => '9999-12-31';
:param limit => 20;
:param most => 51;
MATCH (e:Entity)<-[:SUBJECT]-(f:Figure)-[:CITES]->(s:Source)
WHERE e.id IN [$one, $other]
  AND NOT EXISTS {
    MATCH (f)-[:SUBJECT]->(o:Entity)
    WHERE o.id IN [$one, $other] AND o.id <> e.id
  }
  AND f.status IN $statuses
  AND ($sources IS NULL OR s.id IN $sources)
  AND coalesce(left(s.published + '-01-01', 10), '') <= $knownBy
  AND ($asOf IS NULL
    OR coalesce(left(coalesce(f.from, CASE WHEN f.until IS NULL THEN f.asOf END) + '-01-01', 10), '') <= $asOf
    AND $asOf <= coalesce(f.until + CASE size(f.until) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END, $asOf))
WITH e, f
ORDER BY coalesce(f.asOf, f.until, f.from, '') DESC, f.id
WITH f.measure AS measure,
     f.unit AS unit,
     collect(CASE e.id WHEN $one THEN f.id END) AS figures,
     collect(CASE e.id WHEN $other THEN f.id END) AS otherFigures
WHERE figures <> [] AND otherFigures <> []
RETURN measure,
       unit,
       figures[..$limit] AS figures,
       size(figures) AS count,
       otherFigures[..$limit] AS otherFigures,
       size(otherFigures) AS otherCount
ORDER BY measure, unit
LIMIT $most
