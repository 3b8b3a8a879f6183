// title.ar: من يحادث الطرفين
// title.en: Who talks to both sides
// question.ar: من يلتقي هذين الطرفين كليهما، وكم مرة؟
// question.en: Who meets both of the two, and how often?
// param a: actor
// param b: actor
// param limit: integer = 20
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column withA: مع الأول | With the first
// column withB: مع الثاني | With the second
// column both: الأقل منهما | The smaller of the two
// column id: المعرف | Id
MATCH (a:Actor {id: $a})-[p:CONSULT]-(m:Actor)-[q:CONSULT]-(b:Actor {id: $b})
RETURN m.name AS name, m.nameEn AS nameEn, p.events AS withA, q.events AS withB,
       CASE WHEN p.events < q.events THEN p.events ELSE q.events END AS both, m.id AS id
ORDER BY both DESC, withA + withB DESC, id
LIMIT $limit
