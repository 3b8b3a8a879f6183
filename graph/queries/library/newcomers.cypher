// title.ar: فاعلون جدد
// title.en: New actors
// question.ar: من ظهر في الأخبار أول مرة منذ هذا التاريخ؟
// question.en: Who turned up in the news for the first time since this date?
// param since: date = "2018"
// param limit: integer = 30
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column first: الأول | First
// column mentions: مواضع الذكر | Mentions
// column id: المعرف | Id
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(a:Actor)
WHERE d.date IS NOT NULL
WITH a, min(d.date) AS first, count(*) AS mentions
WHERE first >= $since
RETURN a.name AS name, a.nameEn AS nameEn, first AS first, mentions AS mentions, a.id AS id
ORDER BY mentions DESC, id
LIMIT $limit
