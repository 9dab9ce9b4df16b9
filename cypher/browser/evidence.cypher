// Why are two entities tied, such as Alibaba Group and Taobao: which claims say so, in which articles?
WITH 'alibaba-group' AS one, 'taobao' AS other
MATCH (a:Entity {id: one})-[t]-(b:Entity {id: other})
MATCH p = (a)<-[:SUBJECT|OBJECT]-(c:Claim {tie: t.id})-[:SUBJECT|OBJECT]->(b)
MATCH q = (c)-[:CITES]->(:Source)
RETURN p,
       q
