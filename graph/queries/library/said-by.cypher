// title.ar: ما يقوله الفاعل عن غيره
// title.en: What a speaker says of others
// question.ar: ماذا يُنسب إلى هذا الفاعل من أقوال عمن فعل ماذا بمن؟
// question.en: What is this actor quoted as saying of who does what to whom?
// param actor: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 50
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column reports: إفادات | Reports
// column denied: منفية | Denied
// column sourceId: معرف الفاعل | Source id
// column targetId: معرف المفعول به | Target id
MATCH (p:Actor {id: $actor})<-[:ATTRIBUTED_TO]-(c:Claim)-[:SOURCE]->(x:Actor)
WHERE ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
MATCH (c)-[:TARGET]->(y:Actor)
RETURN x.name AS source, c.type AS type, y.name AS target, count(c.id) AS reports,
       sum(CASE WHEN c.negated THEN 1 ELSE 0 END) AS denied, x.id AS sourceId, y.id AS targetId
ORDER BY reports DESC, sourceId, targetId, type
LIMIT $limit
