// title.ar: صلات مصدرها واحد
// title.en: Ties of one outlet
// question.ar: أي صلات لا يرويها إلا مصدر واحد، أو لا يقولها إلا أحد الطرفين؟
// question.en: Which ties does one outlet alone tell, or one of the two alone say?
// param least: integer = 2
// param limit: integer = 30
// column a: الأول | One
// column b: الثاني | Other
// column sign: الإشارة | Sign
// column events: الأحداث | Events
// column outlet: المصدر | Outlet
// column ownSide: يقوله أحدهما وحده | Said by one of the two alone
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (a:Actor)-[t:TIE]->(b:Actor)
WHERE t.weight >= $least AND (t.soleOutlet IS NOT NULL OR t.ownSide = t.weight)
RETURN a.name AS a, b.name AS b, t.sign AS sign, t.weight AS events, t.soleOutlet AS outlet, t.ownSide AS ownSide,
       a.id AS aId, b.id AS bId
ORDER BY events DESC, aId, bId
LIMIT $limit
