// Keeps the record of a load that is done, and on how many pages is what it derived anew.
CREATE (l:Load)
SET l = $load,
    l.at = toString(datetime.transaction()),
    l.derived = COUNT { (:DerivedTies {load: $load.number}) }
