// title.ar: من ينتمي إلى الفاعل
// title.en: Who belongs to an actor
// question.ar: من ينتمي إلى هذا الفاعل أو يتولى فيه منصبا، وبأي صفة (في تاريخ إن ذُكر)؟
// question.en: Who belongs to this actor or holds an office in it, and as what (at a date, if one is given)?
// param actor: actor
// param day: date = ""
// param limit: integer = 50
// column name: الاسم | Name
// column role: الصفة | Role
// column documents: وثائق | Documents
// column since: منذ | Since
// column until: حتى | Until
// column id: المعرف | Id
MATCH (x:Actor)-[r:AFFILIATED_WITH]->(y:Actor {id: $actor})
WHERE $day = "" OR (r.since <= $day AND r.until >= $day)
RETURN x.name AS name, r.role AS role, r.documents AS documents, r.since AS since, r.until AS until, x.id AS id
ORDER BY documents DESC, id, coalesce(since, ""), coalesce(role, "")
LIMIT $limit
