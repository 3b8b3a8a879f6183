// title.ar: وسطاء في نزاعات الفاعل
// title.en: Mediators in the conflicts of an actor
// question.ar: من يحادث هذا الفاعل وخصمه معا؟
// question.en: Who talks both to this actor and to an opponent of it?
// param actor: actor
// param limit: integer = 30
// column name: الاسم | Name
// column nameEn: بالإنجليزية | In English
// column opponent: الخصم | Opponent
// column talksWithActor: محادثات معه | Talks with it
// column talksWithOpponent: محادثات مع الخصم | Talks with the opponent
// column id: المعرف | Id
// column opponentId: معرف الخصم | Opponent id
MATCH (x:Actor {id: $actor})-[t:TIE]-(y:Actor)
WHERE t.sign = -1
MATCH (m:Actor)-[p:CONSULT]-(x)
WHERE m.id <> y.id
MATCH (m)-[q:CONSULT]-(y)
WHERE m.id <> x.id
RETURN m.name AS name, m.nameEn AS nameEn, y.name AS opponent, p.events AS talksWithActor,
       q.events AS talksWithOpponent, m.id AS id, y.id AS opponentId
ORDER BY CASE WHEN talksWithActor < talksWithOpponent THEN talksWithActor ELSE talksWithOpponent END DESC, id, opponentId
LIMIT $limit
