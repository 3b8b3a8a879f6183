// title.ar: أكثر القائلين
// title.en: Most quoted speakers
// question.ar: من أكثر من تُنسب إليهم الإفادات؟
// question.en: To whom are most claims attributed?
// param limit: integer = 30
// column speaker: القائل | Speaker
// column reports: إفادات | Reports
// column speakerId: معرف القائل | Speaker id
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(p:Actor)
RETURN p.name AS speaker, count(c.id) AS reports, p.id AS speakerId
ORDER BY reports DESC, speakerId
LIMIT $limit
