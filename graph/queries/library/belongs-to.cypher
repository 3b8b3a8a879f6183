// title.ar: ما ينتمي إليه الفاعل
// title.en: What an actor belongs to
// question.ar: إلى من ينتمي هذا الفاعل، وبأي صفة؟
// question.en: To whom does this actor belong, and as what?
// param actor: actor
// param day: date = ""
// param limit: integer = 50
// column name: الاسم | Name
// column role: الصفة | Role
// column documents: وثائق | Documents
// column since: منذ | Since
// column until: حتى | Until
// column id: المعرف | Id
MATCH (x:Actor {id: $actor})-[r:AFFILIATED_WITH]->(y:Actor)
WHERE $day = "" OR (r.since <= $day AND r.until >= $day)
RETURN y.name AS name, r.role AS role, r.documents AS documents, r.since AS since, r.until AS until, y.id AS id
ORDER BY documents DESC, id, coalesce(since, ""), coalesce(role, "")
LIMIT $limit
