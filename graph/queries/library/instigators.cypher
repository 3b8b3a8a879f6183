// title.ar: من يبدأ الصراع ومن يتلقاه
// title.en: Who sends conflict and who receives it
// question.ar: من يصدر عنه من الصراع أكثر مما يرد عليه، ومن بالعكس؟
// question.en: Who sends more conflict than it receives, and who less?
// param limit: integer = 30
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column sent: منه | Sent
// column received: إليه | Received
// column id: المعرف | Id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.negated = false AND c.irrealis = false AND c.quad >= 3 AND c.type <> "REQUEST" AND c.duplicateOf IS NULL
UNWIND [x.id, y.id] AS id
WITH id, sum(CASE WHEN id = x.id THEN 1 ELSE 0 END) AS sent, sum(CASE WHEN id = y.id THEN 1 ELSE 0 END) AS received
MATCH (a:Actor {id: id})
RETURN a.name AS name, a.nameEn AS nameEn, sent AS sent, received AS received, a.id AS id
ORDER BY sent - received DESC, id
LIMIT $limit
