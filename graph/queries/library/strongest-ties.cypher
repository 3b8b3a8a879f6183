// title.ar: أقوى الصلات
// title.en: Strongest ties
// question.ar: أي فاعلين تجمعهما أكثر الأحداث، وهل هي تعاون أم صراع؟
// question.en: Which two have most events between them, and are they of cooperation or of conflict?
// param limit: integer = 30
// column a: الأول | One
// column b: الثاني | Other
// column sign: الإشارة | Sign
// column cooperation: تعاون | Cooperation
// column conflict: صراع | Conflict
// column events: أحداث | Events
// column first: الأول | First
// column last: الأخير | Last
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (a:Actor)-[t:TIE]->(b:Actor)
RETURN a.name AS a, b.name AS b, t.sign AS sign, t.cooperation AS cooperation, t.conflict AS conflict,
       t.weight AS events, t.first AS first, t.last AS last, a.id AS aId, b.id AS bId
ORDER BY events DESC, aId, bId
LIMIT $limit
