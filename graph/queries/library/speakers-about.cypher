// title.ar: من يتكلم عن الفاعل
// title.en: Who speaks of an actor
// question.ar: من تُنسب إليه أقوال عن هذا الفاعل، وكم منها تعاون وكم صراع؟
// question.en: Who is quoted on this actor, and how much of it is of cooperation, how much of conflict?
// param actor: actor
// param limit: integer = 30
// column speaker: القائل | Speaker
// column reports: إفادات | Reports
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column speakerId: معرف القائل | Speaker id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE x.id = $actor OR y.id = $actor
MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
RETURN p.name AS speaker, count(c.id) AS reports, sum(CASE WHEN c.quad <= 2 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.quad >= 3 THEN 1 ELSE 0 END) AS conflict, p.id AS speakerId
ORDER BY reports DESC, speakerId
LIMIT $limit
