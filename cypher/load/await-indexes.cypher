// Are all indexes there? Waits for them, for an hour at most.
CALL db.awaitIndexes(3600)
