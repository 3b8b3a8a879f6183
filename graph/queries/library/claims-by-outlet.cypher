// title.ar: ما تقوله كل وسيلة عن فاعل
// title.en: What each outlet says of an actor
// question.ar: كم مرة تنسب كل وسيلة إلى هذا الفاعل كل نوع من الأفعال؟
// question.en: How often does each outlet say that this actor did each type of thing?
// param actor: actor
// param limit: integer = 100
// column outlet: الوسيلة | Outlet
// column type: النوع | Type
// column claims: أخبار | Claims
// column documents: وثائق | Documents
MATCH (a:Actor {id: $actor})<-[:SOURCE]-(c:Claim)-[:EVIDENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE c.negated = false AND c.irrealis = false
WITH d, c.type AS type, count(c.id) AS told
RETURN d.source AS outlet, type AS type, sum(told) AS claims, count(d.id) AS documents
ORDER BY claims DESC, coalesce(outlet, ""), type
LIMIT $limit
