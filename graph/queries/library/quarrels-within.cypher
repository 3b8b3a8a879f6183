// title.ar: خصام داخل الكتلة
// title.en: Quarrels within a bloc
// question.ar: أي عضوين في كتلة واحدة بينهما خصام؟
// question.en: Which two members of one bloc are at odds?
// param period: text = "all"
// param level: text = "actor"
// param limit: integer = 30
// column a: الأول | One
// column b: الثاني | Other
// column net: الصافي | Net
// column events: الأحداث | Events
// column bloc: الكتلة | Bloc
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (a:Actor)-[:IN_BLOC]->(g:Bloc)<-[:IN_BLOC]-(b:Actor), (a)-[t:TIE]-(b)
WHERE g.period = $period AND g.level = $level AND t.sign = -1 AND a.id < b.id
RETURN a.name AS a, b.name AS b, t.net AS net, t.weight AS events, g.name AS bloc, a.id AS aId, b.id AS bId
ORDER BY net, aId, bId
LIMIT $limit
