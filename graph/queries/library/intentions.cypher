// title.ar: ما يُراد أو يُتوقع
// title.en: What is planned, wished or feared
// question.ar: ما الذي يُقال إن هذا الفاعل سيفعله أو قد يفعله؟
// question.en: What is this actor said to be going to do, or perhaps to do?
// param actor: actor
// param limit: integer = 50
// column date: التاريخ | Date
// column type: النوع | Type
// column target: المفعول به | Target
// column speaker: القائل | Speaker
// column outlet: الوسيلة | Outlet
// column sentence: الجملة | Sentence
// column id: المعرف | Id
MATCH (x:Actor {id: $actor})<-[:SOURCE]-(c:Claim)-[:TARGET]->(y:Actor)
WHERE c.irrealis = true AND c.negated = false
MATCH (c)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(p:Actor)
RETURN c.date AS date, c.type AS type, y.name AS target, p.name AS speaker, d.source AS outlet, s.text AS sentence,
       c.id AS id
ORDER BY id
LIMIT $limit
