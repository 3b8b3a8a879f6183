// title.ar: أعضاء كتلة
// title.en: Members of a bloc
// question.ar: من مع هذا الفاعل في كتلة واحدة في هذه الفترة، وما مدى ثبوت ذلك؟
// question.en: Who is in one bloc with this actor in this period, and how surely?
// param actor: actor
// param period: text = "all"
// param level: text = "state"
// param limit: integer = 50
// column name: العضو | Member
// column nameEn: بالإنجليزية | In English
// column strength: ثبوت العضوية | How surely
// column bloc: الكتلة | Bloc
// column id: المعرف | Id
MATCH (x:Actor)-[:IN_BLOC]->(b:Bloc)<-[m:IN_BLOC]-(a:Actor)
WHERE x.id = $actor AND b.period = $period AND b.level = $level AND a.id <> x.id
RETURN a.name AS name, a.nameEn AS nameEn, m.strength AS strength, b.name AS bloc, a.id AS id
ORDER BY strength DESC, id
LIMIT $limit
