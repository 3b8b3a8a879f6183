// title.ar: صلات مؤكدة
// title.en: Sure ties
// question.ar: أي صلات لا يشك في إشارتها (الفترة 90٪ كلها في جانب واحد)؟
// question.en: Which ties leave no doubt of their sign (their 90 % interval lies on one side of zero)?
// param sign: integer = 1
// param limit: integer = 50
// column a: الأول | One
// column b: الثاني | Other
// column net: الصافي | Net
// column low: أدناه | Low
// column high: أعلاه | High
// column events: الأحداث | Events
// column outlets: المصادر | Outlets
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (a:Actor)-[t:TIE]->(b:Actor)
WHERE ($sign > 0 AND t.low > 0) OR ($sign <= 0 AND t.high < 0)
RETURN a.name AS a, b.name AS b, t.net AS net, t.low AS low, t.high AS high, t.weight AS events, t.outlets AS outlets,
       a.id AS aId, b.id AS bId
ORDER BY events DESC, aId, bId
LIMIT $limit
