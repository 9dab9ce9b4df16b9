// Remembers a file of the schema that has been applied.
MERGE (v:SchemaVersion {name: $name})
SET v.checksum = $checksum,
    v.appliedAt = datetime()
