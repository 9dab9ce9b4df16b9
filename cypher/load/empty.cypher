// Does the database hold nothing but its schema?
RETURN COUNT { () } = COUNT { (:SchemaVersion) } AS empty
