// title.ar: مواضع الأحداث
// title.en: Where events happen
// question.ar: أين وقعت الأحداث، وكم منها صراع؟
// question.en: Where did events happen, and how many are of conflict?
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 30
// column place: المكان | Place
// column events: أحداث | Events
// column conflict: صراع | Conflict
// column first: الأول | First
// column last: الأخير | Last
// column placeId: معرف المكان | Place id
MATCH (c:Claim)-[:AT]->(p:Place)
WHERE c.negated = false AND c.irrealis = false AND c.duplicateOf IS NULL
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
RETURN p.name AS place, count(c.id) AS events, sum(CASE WHEN c.quad >= 3 THEN 1 ELSE 0 END) AS conflict,
       min(c.date) AS first, max(c.date) AS last, p.id AS placeId
ORDER BY events DESC, placeId
LIMIT $limit
