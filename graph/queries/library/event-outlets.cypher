// title.ar: كم وسيلة روت الحدث
// title.en: How many outlets tell an event
// question.ar: أي أحداث روتها أكثر من وسيلة؟
// question.en: Which events are told by more than one outlet?
// param least: integer = 2
// param limit: integer = 30
// column date: التاريخ | Date
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column outlets: وسائل | Outlets
// column reports: إفادات | Reports
// column id: المعرف | Id
MATCH (c:Claim)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE d.source IS NOT NULL
WITH coalesce(c.duplicateOf, c.id) AS event, d.source AS outlet, count(c.id) AS told
WITH event, count(outlet) AS outlets, sum(told) AS reports
WHERE outlets >= $least
MATCH (x:Actor)<-[:SOURCE]-(e:Claim {id: event})-[:TARGET]->(y:Actor)
RETURN e.date AS date, x.name AS source, e.type AS type, y.name AS target, outlets AS outlets, reports AS reports,
       e.id AS id
ORDER BY outlets DESC, reports DESC, id
LIMIT $limit
