// title.ar: شواهد ما بين فاعلين
// title.en: Evidence between two actors
// question.ar: أي جمل تقول إن أحدهما فعل شيئا بالآخر؟
// question.en: Which sentences say that one of the two did something to the other?
// param a: actor
// param b: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 50
// column date: التاريخ | Date
// column type: النوع | Type
// column source: المصدر | Source
// column target: الهدف | Target
// column negated: منفي | Negated
// column irrealis: غير واقع | Irrealis
// column outlet: الوسيلة | Outlet
// column sentence: الجملة | Sentence
// column id: معرف الخبر | Claim
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE (x.id = $a AND y.id = $b) OR (x.id = $b AND y.id = $a)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
RETURN c.date AS date, c.type AS type, x.name AS source, y.name AS target, c.negated AS negated,
       c.irrealis AS irrealis, d.source AS outlet, s.text AS sentence, c.id AS id
ORDER BY coalesce(date, "") DESC, id
LIMIT $limit
