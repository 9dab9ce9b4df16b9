// Which files of the schema have been applied?
MATCH (v:SchemaVersion)
RETURN v.name AS name,
       v.checksum AS checksum
ORDER BY name
