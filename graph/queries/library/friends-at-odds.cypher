// title.ar: أصدقاء متخاصمون
// title.en: Friends at odds
// question.ar: أي حلفاء هذا الفاعل يخاصم بعضهم بعضا؟
// question.en: Which allies of this actor are at odds with each other?
// param actor: actor
// param limit: integer = 20
// column a: الأول | One
// column b: الثاني | Other
// column conflict: صراع | Conflict
// column events: أحداث | Events
// column last: الأخير | Last
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (x:Actor {id: $actor})-[t:TIE]-(a:Actor)-[v:TIE]-(b:Actor)-[u:TIE]-(x)
WHERE t.sign = 1 AND u.sign = 1 AND v.sign = -1 AND a.id < b.id
RETURN a.name AS a, b.name AS b, v.conflict AS conflict, v.weight AS events, v.last AS last, a.id AS aId, b.id AS bId
ORDER BY conflict DESC, aId, bId
LIMIT $limit
