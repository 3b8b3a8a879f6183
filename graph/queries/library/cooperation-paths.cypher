// title.ar: مسارات التعاون بين فاعلين
// title.en: Paths of cooperation
// question.ar: بمن يتصل الفاعلان عبر حليفين متتاليين؟
// question.en: Through which two allies in a row are the two connected?
// param a: actor
// param b: actor
// param limit: integer = 20
// column via: عبر | Through
// column afterwards: ثم | Then
// column weakest: أضعف حلقة (أحداث) | Weakest link (events)
// column viaId: معرف الأول | Id of the first
// column thenId: معرف الثاني | Id of the second
MATCH (a:Actor {id: $a})-[t:TIE]-(m:Actor)-[u:TIE]-(n:Actor)-[v:TIE]-(b:Actor {id: $b})
WHERE t.sign = 1 AND u.sign = 1 AND v.sign = 1
  AND m.id <> $b AND n.id <> $a AND m.id <> n.id AND m.id <> $a AND n.id <> $b
WITH m, n, CASE WHEN t.weight < u.weight THEN t.weight ELSE u.weight END AS before, v.weight AS after
RETURN m.name AS via, n.name AS afterwards, CASE WHEN before < after THEN before ELSE after END AS weakest,
       m.id AS viaId, n.id AS thenId
ORDER BY weakest DESC, viaId, thenId
LIMIT $limit
