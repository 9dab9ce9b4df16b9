// Who is or was a member of which body, or is suspended from it?
MATCH p = (:Entity)-[t:MEMBER_OF|SUSPENDED_FROM]->(:Entity)
RETURN p
