// title.ar: الهجمات
// title.en: Attacks
// question.ar: من هاجم من، وكم مرة ذكر ذلك؟
// question.en: Who attacked whom, and how often is it told?
// param from: date = ""
// param to: date = "9999"
// param limit: integer = 30
// column source: المصدر | Source
// column target: الهدف | Target
// column reports: تقارير | Reports
// column documents: وثائق | Documents
// column first: أول تاريخ | First
// column last: آخر تاريخ | Last
// column sourceId: معرف المصدر | Source id
// column targetId: معرف الهدف | Target id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.type = "ASSAULT" AND c.negated = false AND c.irrealis = false
  AND ($from = "" OR c.date >= $from) AND ($to = "9999" OR c.date <= $to)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH x, y, d, count(c.id) AS told, min(c.date) AS earliest, max(c.date) AS latest
RETURN x.name AS source, y.name AS target, sum(told) AS reports, count(d.id) AS documents,
       min(earliest) AS first, max(latest) AS last, x.id AS sourceId, y.id AS targetId
ORDER BY reports DESC, sourceId, targetId
LIMIT $limit
