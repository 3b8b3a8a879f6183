// title.ar: يُذكران معا ولا صلة
// title.en: Named together, but no tie
// question.ar: أي فاعلين يُذكران معا أكثر من الصدفة بلا إفادة تجمعهما؟
// question.en: Which two are named together far more than chance, with no claim between them?
// param least: integer = 2
// param limit: integer = 30
// column a: الأول | One
// column b: الثاني | Other
// column sentences: جمل | Sentences
// column documents: وثائق | Documents
// column npmi: الاقتران (NPMI) | Association (NPMI)
// column aId: معرف الأول | Id of one
// column bId: معرف الثاني | Id of other
MATCH (a:Actor)-[r:CO_OCCURS]->(b:Actor)
WHERE r.sentences >= $least AND r.npmi > 0 
  AND NOT EXISTS { MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b) }
  AND NOT EXISTS { MATCH (b)<-[:SOURCE]-(c:Claim)-[:TARGET]->(a) }
RETURN a.name AS a, b.name AS b, r.sentences AS sentences, r.documents AS documents, r.npmi AS npmi, a.id AS aId,
       b.id AS bId
ORDER BY npmi DESC, sentences DESC, aId, bId
LIMIT $limit
