// title.ar: من يتعامل معهم الفاعل
// title.en: With whom an actor deals
// question.ar: من يلتقيهم هذا الفاعل أو يتفق أو يتعاون معهم؟
// question.en: Whom does this actor meet, and with whom does it agree or work together?
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
MATCH (x:Actor {id: $actor})<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.type IN ["CONSULT", "AGREE", "COOPERATE"] AND x.id <> y.id AND c.negated = false AND c.irrealis = false
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
WITH y, coalesce(c.duplicateOf, c.id) AS event, count(c.id) AS told, min(c.date) AS earliest, max(c.date) AS latest
RETURN y.name AS name, y.nameEn AS nameEn, count(event) AS events, sum(told) AS reports, min(earliest) AS first,
       max(latest) AS last, y.id AS id
ORDER BY events DESC, reports DESC, id
LIMIT $limit
