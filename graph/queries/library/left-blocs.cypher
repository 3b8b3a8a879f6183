// title.ar: من غادر كتلته
// title.en: Who left a bloc
// question.ar: من كان في كتلة في سنة ثم صار في غيرها في سنة أخرى؟
// question.en: Who was in a bloc in one year, and in another in a later one?
// param before: text = "2016"
// param after: text = "2017"
// param level: text = "state"
// param limit: integer = 50
// column name: الفاعل | Actor
// column nameEn: بالإنجليزية | In English
// column was: كان في | Was in
// column is: صار في | Is in
// column strengthBefore: ثبوتها قبل | How surely before
// column strengthAfter: ثبوتها بعد | How surely after
// column id: المعرف | Id
MATCH (p:Bloc)<-[m:IN_BLOC]-(a:Actor)-[n:IN_BLOC]->(q:Bloc)
WHERE p.period = $before AND q.period = $after AND p.level = $level AND q.level = $level AND p.lineage <> q.lineage
RETURN a.name AS name, a.nameEn AS nameEn, p.name AS was, q.name AS is,
       m.strength AS strengthBefore, n.strength AS strengthAfter, a.id AS id
ORDER BY strengthBefore DESC, strengthAfter DESC, id
LIMIT $limit
