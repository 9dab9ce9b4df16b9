// Forgets which ties were derived anew, but for the last of them.
MATCH (d:DerivedTies)
WITH d
ORDER BY d.load DESC
SKIP $most
DELETE d
