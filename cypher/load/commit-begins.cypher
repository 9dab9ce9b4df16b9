// Announces a commit, which others see piece by piece. It is forgotten if nobody ends it.
MERGE (c:State {id: 'commit'})
SET c.until = datetime() + duration('PT1M')
