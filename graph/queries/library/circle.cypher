// title.ar: الصلات بين من حول الفاعل
// title.en: Ties among those around an actor
// question.ar: كيف يتعامل من لهم صلة بهذا الفاعل بعضهم مع بعض؟
// question.en: How do those who have a tie with this actor deal with each other?
// param actor: actor
// param limit: integer = 50
// column a: الأول | One
// column b: الثاني | Other
// column sign: الإشارة | Sign
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column events: أحداث | Events
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (x:Actor {id: $actor})-[t:TIE]-(a:Actor)-[v:TIE]->(b:Actor)-[u:TIE]-(x)
WHERE a.id <> x.id AND b.id <> x.id
RETURN a.name AS a, b.name AS b, v.sign AS sign, v.cooperation AS cooperation, v.conflict AS conflict,
       v.weight AS events, a.id AS aId, b.id AS bId
ORDER BY events DESC, aId, bId
LIMIT $limit
