// title.ar: الفاعلون بحسب البلد
// title.en: Actors by country
// question.ar: كم فاعلا لكل بلد، وكم يُذكر؟
// question.en: How many actors has each country, and how often are they named?
// param limit: integer = 50
// column country: البلد | Country
// column actors: فاعلون | Actors
// column mentions: مواضع الذكر | Mentions
MATCH (s:Sentence)-[m:MENTIONS]->(a:Actor)
WHERE a.country IS NOT NULL
WITH a.country AS country, a.id AS id, count(*) AS named
RETURN country AS country, count(id) AS actors, sum(named) AS mentions
ORDER BY mentions DESC, country
LIMIT $limit
