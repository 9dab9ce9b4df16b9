// Disputes are found by the entity that they are about.
CREATE INDEX dispute_entity IF NOT EXISTS FOR ()-[d:DISPUTES]-() ON (d.entity);
