// title.ar: من يهاجم الفاعل
// title.en: Who attacks an actor
// question.ar: من هاجم هذا الفاعل؟
// question.en: Who attacked this actor?
// param actor: actor
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 20
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column events: أحداث | Events
// column reports: إفادات | Reports
// column first: الأول | First
// column last: الأخير | Last
// column id: المعرف | Id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor {id: $actor})
WHERE c.type IN ["ASSAULT"] AND x.id <> y.id AND c.negated = false AND c.irrealis = false
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
WITH x, coalesce(c.duplicateOf, c.id) AS event, count(c.id) AS told, min(c.date) AS earliest, max(c.date) AS latest
RETURN x.name AS name, x.nameEn AS nameEn, count(event) AS events, sum(told) AS reports, min(earliest) AS first,
       max(latest) AS last, x.id AS id
ORDER BY events DESC, reports DESC, id
LIMIT $limit
