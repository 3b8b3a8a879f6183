/** The schema in Neo4j's own statements. Each may be run again: it is only made where it is missing. */
import { type Columns, NODE_LABELS, type NodeLabel, STORE_SCHEMA } from '../schema.ts';

/** The node that says which version wrote the graph, and whether a build is under way. */
export const STORE_LABEL = 'SilatStore';
const STORE_COLUMNS: Columns = { id: 'STRING', schema: 'INT64', building: 'BOOLEAN' };
/** As it is when no build is under way. */
export const STORE_MARK = {
  columns: STORE_COLUMNS,
  row: { id: 'silat', schema: STORE_SCHEMA, building: false },
} as const;

/** Second labels of actors, by kind. */
export const KIND_LABELS: Readonly<Record<string, string>> = {
  state: 'State',
  person: 'Person',
  organization: 'Organization',
};

const INDEXED: readonly (readonly [label: NodeLabel, property: string])[] = [
  ['Actor', 'name'],
  ['Claim', 'date'],
  ['Claim', 'type'],
  ['Claim', 'duplicateOf'],
  ['Document', 'date'],
  ['Document', 'source'],
];

/** Lucene's analyser of Arabic: folds hamza, ya and ta marbuta, takes off the article and particles, light stemming. */
const ANALYZER = 'arabic';
const FULLTEXT: readonly (readonly [name: string, target: string, properties: string])[] = [
  ['silat_names', 'Actor|Place', 'n.name, n.nameEn, n.aliases'],
  ['silat_sentences', 'Sentence', 'n.text'],
];

const unique = (label: string): string =>
  `CREATE CONSTRAINT silat_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

/** Constraints, indexes and full-text indexes, in the order in which they are made. */
export const SCHEMA_STATEMENTS: readonly string[] = [
  ...[...NODE_LABELS, STORE_LABEL].map(unique),
  ...INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX silat_${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  ...FULLTEXT.map(
    ([name, target, properties]) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${target}) ON EACH [${properties}]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${ANALYZER}' } }`,
  ),
];
