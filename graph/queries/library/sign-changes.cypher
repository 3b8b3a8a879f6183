// title.ar: صلات انقلبت
// title.en: Ties that changed sign
// question.ar: أي فاعلين صاروا خصمين بعد تعاون، أو متعاونين بعد صراع، حول هذا التاريخ؟
// question.en: Which two turned from cooperation to conflict, or back, around this date?
// param split: date = "2016-07-01"
// param limit: integer = 30
// column a: الأول | One
// column b: الثاني | Other
// column before: قبله (أحداث تعاون ناقص أحداث صراع) | Before (events of cooperation less those of conflict)
// column after: بعده | After
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE x.id <> y.id AND c.negated = false AND c.irrealis = false AND c.duplicateOf IS NULL AND c.date IS NOT NULL AND c.score <> 0 AND c.type <> "REQUEST"
WITH CASE WHEN x.id < y.id THEN x.id ELSE y.id END AS aId, CASE WHEN x.id < y.id THEN y.id ELSE x.id END AS bId,
     CASE WHEN x.id < y.id THEN x.name ELSE y.name END AS a, CASE WHEN x.id < y.id THEN y.name ELSE x.name END AS b,
     c.date AS date, CASE WHEN c.score > 0 THEN 1 ELSE -1 END AS sign
WITH aId, bId, a, b, sum(CASE WHEN date < $split THEN sign ELSE 0 END) AS before,
     sum(CASE WHEN date >= $split THEN sign ELSE 0 END) AS after
WHERE (before > 0 AND after < 0) OR (before < 0 AND after > 0)
RETURN a AS a, b AS b, before AS before, after AS after, aId AS aId, bId AS bId
ORDER BY CASE WHEN before > after THEN before - after ELSE after - before END DESC, aId, bId
LIMIT $limit
