// title.ar: وثائق عن الفاعل
// title.en: Documents about an actor
// question.ar: أي وثائق تذكر هذا الفاعل أكثر من غيرها؟
// question.en: Which documents name this actor most?
// param actor: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 30
// column date: التاريخ | Date
// column outlet: الوسيلة | Outlet
// column title: العنوان | Title
// column mentions: مواضع الذكر | Mentions
// column id: المعرف | Id
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(a:Actor {id: $actor})
WHERE ($from = "" OR d.date >= $from) AND ($to = "9999" OR d.date <= $to)
RETURN d.date AS date, d.source AS outlet, d.title AS title, count(*) AS mentions, d.id AS id
ORDER BY mentions DESC, id
LIMIT $limit
