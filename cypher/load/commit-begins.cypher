// Announces a commit, which others see piece by piece. It is forgotten if nobody ends it.
MERGE (c:State {id: 'commit'})
SET c.commit = $commit,
    c.until = datetime() + duration('PT1M')
