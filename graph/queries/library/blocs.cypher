// title.ar: الكتل
// title.en: Blocs
// question.ar: أي كتل في هذه الفترة (سنة، أو all للزمن كله)، ومن أهم أعضائها؟
// question.en: Which blocs are there in this period (a year, or all), and of how many?
// param period: text = "all"
// param level: text = "state"
// param least: integer = 2
// param limit: integer = 30
// column bloc: الكتلة | Bloc
// column blocEn: بالإنجليزية | In English
// column members: الأعضاء | Members
// column surely: منهم أعضاء ثابتون | Of them surely
// column lineage: السلالة | Lineage
// column id: المعرف | Id
MATCH (a:Actor)-[m:IN_BLOC]->(b:Bloc)
WHERE b.period = $period AND b.level = $level AND b.members >= $least
RETURN b.name AS bloc, b.nameEn AS blocEn, b.members AS members,
       sum(CASE WHEN m.strength >= 0.75 THEN 1 ELSE 0 END) AS surely, b.lineage AS lineage, b.id AS id
ORDER BY members DESC, id
LIMIT $limit
