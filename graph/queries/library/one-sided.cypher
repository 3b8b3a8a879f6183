// title.ar: صراع من طرف واحد
// title.en: One-sided conflicts
// question.ar: أي صراع يأتي أكثره من طرف واحد؟
// question.en: Which conflicts come mostly from one side?
// param least: integer = 2
// param limit: integer = 30
// column source: الفاعل | Source
// column target: المفعول به | Target
// column sent: منه | Sent
// column returned: من الآخر | Returned
// column sourceId: معرف الفاعل | Source id
// column targetId: معرف المفعول به | Target id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.negated = false AND c.irrealis = false AND c.quad >= 3 AND c.type <> "REQUEST" AND c.duplicateOf IS NULL
WITH x, y, count(c.id) AS sent
WHERE sent >= $least
OPTIONAL MATCH (y)<-[:SOURCE]-(c:Claim)-[:TARGET]->(x)
WHERE c.negated = false AND c.irrealis = false AND c.quad >= 3 AND c.type <> "REQUEST" AND c.duplicateOf IS NULL
WITH x, y, sent, count(c.id) AS returned
WHERE sent > returned
RETURN x.name AS source, y.name AS target, sent AS sent, returned AS returned, x.id AS sourceId, y.id AS targetId
ORDER BY sent - returned DESC, sourceId, targetId
LIMIT $limit
