/**
 * Silat as a library: `import { extract, buildStore, openStore, alliances } from 'silat'`. What is exported here is what stays
 * stable between versions; everything else is inner. docs/library.md shows it in use.
 */

export type { BuildOptions, BuildProgress, BuildSummary } from './graph/build/summary.ts';
export { loadQueries } from './graph/queries/load.ts';
export type { LibraryQuery } from './graph/queries/parse.ts';
export type { AlliancesView, BalanceView, BlocView, ChangesView, SignedTieView } from './graph/server/api.ts';
export type { Parameters, Row, Value } from './graph/store/graph-store.ts';
export type { Neo4jAddress } from './graph/store/neo4j/address.ts';
export { type Bilingual, type ErrorCode, SilatError } from './ingest/errors.ts';
export { createExtractor, type Extractor, type ExtractorOptions } from './ingest/extract.ts';
export { type ReadOptions, readDocuments, type SourceDocument } from './ingest/read/index.ts';
export type {
  Affiliation,
  Claim,
  DocumentRecord,
  Entity,
  Mention,
  Span,
} from './ingest/record.ts';
export type { EventMode, EventType, QuadClass } from './ingest/relate/plover.ts';
export {
  type AllianceOptions,
  alliances,
  balance,
  changes,
  type PeriodOptions,
} from './library/alliances.ts';
export {
  type Article,
  type ArticleInput,
  type ExtractOptions,
  extract,
  extractEach,
} from './library/extract.ts';
export { buildStore, openStore, type Store, type StorePlace } from './library/store.ts';
