/**
 * What every store can do. The embedded store implements it on Ladybug; a server store (Neo4j) can, with the
 * same schema and the same library of queries.
 */
import type { DerivedKind, NodeLabel, RelationKind } from './schema.ts';

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Parameters = Record<string, Value>;

export interface Table {
  columns: string[];
  rows: Row[];
}

export interface GraphStore {
  /** Which dialect of Cypher it speaks where dialects differ. */
  readonly dialect: 'ladybug' | 'neo4j';
  /**
   * Runs one statement.
   * @param cypher shared Cypher; parameters as `$name`
   * @param parameters values by name, without `$`
   * @throws SilatError `query-failed` with the store's own message
   */
  query(cypher: string, parameters?: Parameters): Promise<Table>;
  /** True when the statement only reads. Throws `query-failed` when it cannot be understood. */
  isReadOnly(cypher: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A store that is being built. */
export interface WritableStore extends GraphStore {
  /** New documents with what they say, taken one by one and written by `flush`. */
  loader(): BulkLoader;
  /** Adds nodes or updates those of the same id. */
  mergeNodes(label: NodeLabel, rows: object[]): Promise<void>;
  /** Sets one property of nodes that exist. */
  setProperty(label: NodeLabel, property: string, values: ReadonlyMap<string, string | null>): Promise<void>;
  /** Puts relations in the place of all that the store holds of these kinds. */
  replaceRelations(kinds: readonly DerivedKind[], relations: Iterable<DerivedRelation>): Promise<void>;
  /** Removes documents with their sentences, mentions and claims. */
  removeDocuments(ids: readonly string[]): Promise<void>;
  /** Removes nodes and the relations that hang on them. */
  removeNodes(label: NodeLabel, ids: readonly string[]): Promise<void>;
}

export interface BulkLoader {
  /** A node that the store does not hold yet; properties that the schema does not declare are ignored. */
  node(label: NodeLabel, row: object): void;
  /** A relation between nodes that the store holds, or that this loader adds. */
  relation(kind: RelationKind, from: End, to: End, row?: object): void;
  flush(): Promise<void>;
}

/** One end of a relation. */
export interface End {
  label: NodeLabel;
  id: string;
}

/** A relation that follows from what documents say. */
export interface DerivedRelation {
  kind: DerivedKind;
  from: string;
  to: string;
  /** Properties; those that the schema does not declare are ignored. */
  row: object;
}
