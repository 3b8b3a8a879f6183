// title.ar: حلفاء فاعل
// title.en: Allies of an actor
// question.ar: مع من يتعاون هذا الفاعل أكثر مما يتصارع؟
// question.en: With whom does this actor cooperate more than it quarrels?
// param actor: actor
// param limit: integer = 20
// column name: الحليف | Ally
// column nameEn: بالإنجليزية | In English
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column events: أحداث | Events
// column first: أول حدث | First
// column last: آخر حدث | Last
// column id: المعرف | Id
MATCH (a:Actor {id: $actor})-[t:TIE]-(b:Actor)
WHERE t.sign = 1
RETURN b.name AS name, b.nameEn AS nameEn, t.cooperation AS cooperation, t.conflict AS conflict,
       t.weight AS events, t.first AS first, t.last AS last, b.id AS id
ORDER BY cooperation - conflict DESC, id
LIMIT $limit
