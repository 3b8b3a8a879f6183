// title.ar: خصوم فاعل
// title.en: Opponents of an actor
// question.ar: مع من يتصارع هذا الفاعل أكثر مما يتعاون؟
// question.en: With whom does this actor quarrel more than it cooperates?
// param actor: actor
// param limit: integer = 20
// column name: الخصم | Opponent
// column nameEn: بالإنجليزية | In English
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column events: أحداث | Events
// column first: أول حدث | First
// column last: آخر حدث | Last
// column id: المعرف | Id
MATCH (a:Actor {id: $actor})-[t:TIE]-(b:Actor)
WHERE t.sign = -1
RETURN b.name AS name, b.nameEn AS nameEn, t.cooperation AS cooperation, t.conflict AS conflict,
       t.weight AS events, t.first AS first, t.last AS last, b.id AS id
ORDER BY conflict - cooperation DESC, id
LIMIT $limit
