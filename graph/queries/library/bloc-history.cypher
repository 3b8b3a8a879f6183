// title.ar: كتل فاعل عبر السنين
// title.en: An actor's blocs over the years
// question.ar: في أي كتلة كان هذا الفاعل في كل سنة؟
// question.en: Which bloc was this actor in, year by year?
// param actor: actor
// param level: text = "state"
// column period: السنة | Year
// column bloc: الكتلة | Bloc
// column blocEn: بالإنجليزية | In English
// column members: الأعضاء | Members
// column strength: ثبوت العضوية | How surely
// column lineage: السلالة | Lineage
MATCH (a:Actor)-[m:IN_BLOC]->(b:Bloc)
WHERE a.id = $actor AND b.level = $level
RETURN b.period AS period, b.name AS bloc, b.nameEn AS blocEn, b.members AS members, m.strength AS strength, b.lineage AS lineage
ORDER BY period
