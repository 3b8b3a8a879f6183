// title.ar: مثلثات مختلة
// title.en: Broken triads
// question.ar: أي فاعلين متخاصمين لهما حليف مشترك؟
// question.en: Which two that are at odds have an ally in common?
// param limit: integer = 30
// column friend: الحليف المشترك | Common ally
// column a: الأول | One
// column b: الثاني | Other
// column conflict: صراع | Conflict
// column friendId: معرف الحليف | Id of the ally
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (f:Actor)-[t:TIE]-(a:Actor)-[v:TIE]-(b:Actor)-[u:TIE]-(f)
WHERE t.sign = 1 AND u.sign = 1 AND v.sign = -1 AND a.id < b.id
RETURN f.name AS friend, a.name AS a, b.name AS b, v.conflict AS conflict, f.id AS friendId, a.id AS aId, b.id AS bId
ORDER BY conflict DESC, friendId, aId, bId
LIMIT $limit
