// Gives imported entities the lists that have nothing in them, which an import can't write.
MATCH (e:Entity)
WHERE e.aliases IS NULL OR e.identifiers IS NULL
CALL (e) {
  SET e.aliases = coalesce(e.aliases, []),
      e.identifiers = coalesce(e.identifiers, [])
} IN TRANSACTIONS OF 10000 ROWS
