// title.ar: جمل تذكر الاثنين
// title.en: Sentences that name both
// question.ar: أي جمل تذكر الفاعلين معا، بإفادة أو بلا إفادة؟
// question.en: Which sentences name both of the two, with a claim or without?
// param a: actor
// param b: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 50
// column date: التاريخ | Date
// column outlet: الوسيلة | Outlet
// column sentence: الجملة | Sentence
// column sentenceId: معرف الجملة | Sentence id
MATCH (a:Actor {id: $a})<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(b:Actor {id: $b})
WITH DISTINCT s AS s
MATCH (d:Document)-[:HAS_SENTENCE]->(s)
WHERE ($from = "" OR d.date >= $from) AND ($to = "9999" OR d.date <= $to)
RETURN d.date AS date, d.source AS outlet, s.text AS sentence, s.id AS sentenceId
ORDER BY sentenceId
LIMIT $limit
