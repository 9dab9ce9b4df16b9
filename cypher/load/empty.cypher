// Does the database hold nothing but its schema, and the state that is to be changed?
RETURN COUNT { () } = COUNT { (:SchemaVersion) } + COUNT { (:State) } AS empty
