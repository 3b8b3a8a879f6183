// title.ar: أين ذكر الفاعل
// title.en: Where an actor is mentioned
// question.ar: أي جمل تذكر هذا الفاعل، وبأي لفظ؟
// question.en: Which sentences mention this actor, and in which words?
// param actor: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 50
// column date: التاريخ | Date
// column outlet: الوسيلة | Outlet
// column surface: اللفظ | As written
// column sentence: الجملة | Sentence
// column sentenceId: معرف الجملة | Sentence id
// column start: الموضع | Offset
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(a:Actor {id: $actor})
WHERE ($from = "" OR d.date >= $from) AND ($to = "9999" OR d.date <= $to)
RETURN d.date AS date, d.source AS outlet, m.surface AS surface, s.text AS sentence, s.id AS sentenceId,
       m.start AS start
ORDER BY coalesce(date, "") DESC, sentenceId, start
LIMIT $limit
