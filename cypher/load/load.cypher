// Keeps the record of a load that is done.
CREATE (l:Load)
SET l = $load,
    l.at = toString(datetime.transaction())
