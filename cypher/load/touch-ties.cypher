// Remembers ties that must be derived anew.
CREATE (:TouchedTies {keys: $keys, subjects: $subjects, objects: $objects})
