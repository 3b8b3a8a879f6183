// title.ar: ما ترويه وسيلة
// title.en: What an outlet tells
// question.ar: من فعل ماذا بمن في رواية هذه الوسيلة؟ (بلا اسم: كل الوسائل)
// question.en: Who does what to whom as this outlet tells it? (no name: all outlets)
// param outlet: text = ""
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 50
// column outlet: الوسيلة | Outlet
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column reports: إفادات | Reports
// column sourceId: معرف الفاعل | Source id
// column targetId: معرف المفعول به | Target id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.negated = false AND c.irrealis = false AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE $outlet = "" OR d.source = $outlet
RETURN d.source AS outlet, x.name AS source, c.type AS type, y.name AS target, count(c.id) AS reports,
       x.id AS sourceId, y.id AS targetId
ORDER BY reports DESC, coalesce(outlet, ""), sourceId, targetId, type
LIMIT $limit
