// title.ar: من يعاقب الفاعل
// title.en: Who puts pressure on an actor
// question.ar: من يعاقب هذا الفاعل أو يقاطعه أو يكرهه؟
// question.en: Who sanctions this actor, breaks off with it or coerces it?
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
WHERE c.type IN ["SANCTION", "COERCE"] AND x.id <> y.id AND c.negated = false AND c.irrealis = false
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
WITH x, coalesce(c.duplicateOf, c.id) AS event, count(c.id) AS told, min(c.date) AS earliest, max(c.date) AS latest
RETURN x.name AS name, x.nameEn AS nameEn, count(event) AS events, sum(told) AS reports, min(earliest) AS first,
       max(latest) AS last, x.id AS id
ORDER BY events DESC, reports DESC, id
LIMIT $limit
