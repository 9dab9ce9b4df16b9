// Earlier versions of ties are found by their ids.
CREATE INDEX earlier_id IF NOT EXISTS FOR ()-[f:FORMERLY]-() ON (f.id);
