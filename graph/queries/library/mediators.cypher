// title.ar: وسطاء محتملون بين فاعلين
// title.en: Possible mediators between two actors
// question.ar: من يتعاون مع كليهما؟
// question.en: Who cooperates with both of the two?
// param a: actor
// param b: actor
// param limit: integer = 20
// column name: الوسيط | Mediator
// column nameEn: بالإنجليزية | In English
// column withA: تعاونه مع الأول | Cooperation with the first
// column withB: تعاونه مع الثاني | Cooperation with the second
// column id: المعرف | Id
MATCH (a:Actor {id: $a})-[t:TIE]-(m:Actor)-[u:TIE]-(b:Actor {id: $b})
WHERE t.sign = 1 AND u.sign = 1
RETURN m.name AS name, m.nameEn AS nameEn, t.cooperation AS withA, u.cooperation AS withB, m.id AS id
ORDER BY withA + withB DESC, id
LIMIT $limit
