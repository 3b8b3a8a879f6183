// title.ar: ما نُفي
// title.en: What is denied
// question.ar: أي إفادات عن هذا الفاعل نُفيت، ومن نفاها؟
// question.en: Which claims about this actor are denied, and by whom?
// param actor: actor
// param limit: integer = 50
// column date: التاريخ | Date
// column source: الفاعل | Source
// column type: النوع | Type
// column target: المفعول به | Target
// column speaker: القائل | Speaker
// column outlet: الوسيلة | Outlet
// column sentence: الجملة | Sentence
// column id: المعرف | Id
MATCH (x:Actor)<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.negated = true AND (x.id = $actor OR y.id = $actor)
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
RETURN c.date AS date, x.name AS source, c.type AS type, y.name AS target, p.name AS speaker, d.source AS outlet,
       s.text AS sentence, c.id AS id
ORDER BY id
LIMIT $limit
