// title.ar: الأخبار شهرا بشهر
// title.en: The news by month
// question.ar: كم حدث تعاون وكم حدث صراع في كل شهر؟
// question.en: How many events of cooperation and of conflict in each month?
// param from: date = ""
// param to: date = "9999"
// column month: الشهر | Month
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column reports: إفادات | Reports
MATCH (c:Claim)
WHERE c.negated = false AND c.irrealis = false AND c.date IS NOT NULL
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
RETURN left(c.date, 7) AS month,
       sum(CASE WHEN c.duplicateOf IS NULL AND c.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.duplicateOf IS NULL AND c.quad >= 3 THEN 1 ELSE 0 END) AS conflict, count(c.id) AS reports
ORDER BY month
