// title.ar: خصوم مشتركون
// title.en: Common enemies
// question.ar: من يخاصم الاثنين كليهما؟
// question.en: Who is at odds with both of the two?
// param a: actor
// param b: actor
// param limit: integer = 20
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column withA: صراع مع الأول | Conflict with the first
// column withB: صراع مع الثاني | Conflict with the second
// column id: المعرف | Id
MATCH (a:Actor {id: $a})-[t:TIE]-(m:Actor)-[u:TIE]-(b:Actor {id: $b})
WHERE t.sign = -1 AND u.sign = -1
RETURN m.name AS name, m.nameEn AS nameEn, t.conflict AS withA, u.conflict AS withB, m.id AS id
ORDER BY withA + withB DESC, id
LIMIT $limit
