// title.ar: يقولها طرف وينفيها آخر
// title.en: Said by one, denied by another
// question.ar: ما الذي يثبته قائل وينفيه قائل آخر؟
// question.en: What does one speaker say happened, and another deny?
// param limit: integer = 30
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column saidBy: يثبته | Said by
// column deniedBy: ينفيه | Denied by
// column sourceId: معرف الفاعل | Source id
// column targetId: معرف المفعول به | Target id
MATCH (x:Actor)<-[:SOURCE]-(n:Claim)-[:TARGET]->(y:Actor)
WHERE n.negated = true
MATCH (n)-[:ATTRIBUTED_TO]->(q:Actor)
MATCH (x)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y)
WHERE c.negated = false AND c.type = n.type
MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
WHERE p.id <> q.id
WITH DISTINCT x AS x, c.type AS type, y AS y, p AS p, q AS q
RETURN x.name AS source, type AS type, y.name AS target, p.name AS saidBy, q.name AS deniedBy, x.id AS sourceId,
       y.id AS targetId
ORDER BY sourceId, targetId, type, p.id, q.id
LIMIT $limit
