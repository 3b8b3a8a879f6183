// title.ar: أكثر الفاعلين صلات
// title.en: The most tied actors
// question.ar: من له أكثر الصلات، وكم منها تعاون وكم منها صراع؟
// question.en: Who has the most ties, and how many are of cooperation or conflict?
// param limit: integer = 30
// column name: الفاعل | Actor
// column nameEn: بالإنجليزية | In English
// column ties: صلات | Ties
// column events: أحداث | Events
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column id: المعرف | Id
MATCH (a:Actor)-[t:TIE]-(b:Actor)
RETURN a.name AS name, a.nameEn AS nameEn, count(t) AS ties, sum(t.weight) AS events,
       sum(t.cooperation) AS cooperation, sum(t.conflict) AS conflict, a.id AS id
ORDER BY events DESC, id
LIMIT $limit
