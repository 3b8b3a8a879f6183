// title.ar: أكثر الإفادات خلافا
// title.en: Most contested claims
// question.ar: ما الذي يثبته بعضهم وينفيه بعضهم؟
// question.en: What do some say happened, and others deny?
// param limit: integer = 30
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column asserted: مثبتة | Asserted
// column denied: منفية | Denied
// column sourceId: معرف الفاعل | Source id
// column targetId: معرف المفعول به | Target id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE x.id <> y.id AND c.irrealis = false
WITH x, y, c.type AS type, sum(CASE WHEN c.negated THEN 0 ELSE 1 END) AS asserted,
     sum(CASE WHEN c.negated THEN 1 ELSE 0 END) AS denied
WHERE asserted > 0 AND denied > 0
RETURN x.name AS source, type AS type, y.name AS target, asserted AS asserted, denied AS denied, x.id AS sourceId,
       y.id AS targetId
ORDER BY denied DESC, asserted DESC, sourceId, targetId, type
LIMIT $limit
