// title.ar: فاعلان شهرا بشهر
// title.en: A pair by month
// question.ar: كم حدث تعاون وكم حدث صراع بين الاثنين في كل شهر؟
// question.en: How many events of cooperation and of conflict between the two in each month?
// param a: actor
// param b: actor
// param from: date = ""
// param to: date = "9999"
// column month: الشهر | Month
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column reports: إفادات | Reports
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE ((x.id = $a AND y.id = $b) OR (x.id = $b AND y.id = $a)) AND c.negated = false AND c.irrealis = false AND c.date IS NOT NULL
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
RETURN left(c.date, 7) AS month,
       sum(CASE WHEN c.duplicateOf IS NULL AND c.score > 0 AND c.type <> "REQUEST" THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.duplicateOf IS NULL AND c.score < 0 AND c.type <> "REQUEST" THEN 1 ELSE 0 END) AS conflict,
       count(c.id) AS reports
ORDER BY month
