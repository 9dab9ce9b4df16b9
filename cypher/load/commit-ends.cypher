// Tells that what was committed can be seen as a whole, unless another commit has begun since.
MATCH (c:State {id: 'commit', commit: $commit})
DELETE c
