// Tells that what was committed can be seen as a whole.
MATCH (c:State {id: 'commit'})
DELETE c
