/** Bulk loading by COPY from generated files: nodes first, then relations. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CsvFile } from '../csv-file.ts';
import type { BulkLoader, End } from '../graph-store.ts';
import { type Columns, NODES, type NodeLabel, RELATIONS, type RelationKind } from '../schema.ts';
import type { Engine } from './engine.ts';

/** Options of COPY that read these files, newlines within quotes included. */
const COPY_OPTIONS = "HEADER=false, PARALLEL=false, AUTO_DETECT=false, DELIM=',', QUOTE='\"', ESCAPE='\"'";

/** The declared properties of a row, in their order. */
const cellsOf = (columns: Columns, row: object): unknown[] =>
  Object.keys(columns).map((name) => (row as Record<string, unknown>)[name]);

export class CsvLoader implements BulkLoader {
  private readonly folder: string;
  private readonly nodes = new Map<string, CsvFile>();
  private readonly relations = new Map<string, { file: CsvFile; ends: string }>();

  /** @param dir folder in which the files are made, and removed by `flush` */
  constructor(
    private readonly engine: Engine,
    dir: string,
  ) {
    this.folder = mkdtempSync(join(dir, 'load-'));
  }

  node(label: NodeLabel, row: object): void {
    const file = this.nodes.get(label) ?? this.file(label);
    this.nodes.set(label, file);
    file.write(cellsOf(NODES[label], row));
  }

  relation(kind: RelationKind, from: End, to: End, row: object = {}): void {
    const key = `${kind}-${from.label}-${to.label}`;
    const entry = this.relations.get(key) ?? this.relationFile(kind, key, from, to);
    this.relations.set(key, entry);
    entry.file.write([from.id, to.id, ...cellsOf(RELATIONS[kind].columns, row)]);
  }

  /** A relation between several labels is copied for one pair of them at a time. */
  private relationFile(kind: RelationKind, key: string, from: End, to: End) {
    const { ends } = RELATIONS[kind];
    const choice = ends.length > 1 ? `, FROM='${from.label}', TO='${to.label}'` : '';
    return { file: this.file(key), ends: choice };
  }

  async flush(): Promise<void> {
    try {
      for (const [label, file] of this.nodes) await this.copy(label, file, '');
      for (const [key, { file, ends }] of this.relations) {
        await this.copy(key.split('-')[0] as string, file, ends);
      }
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private file(name: string): CsvFile {
    return new CsvFile(join(this.folder, `${name}.csv`));
  }

  private async copy(table: string, file: CsvFile, ends: string): Promise<void> {
    file.close();
    const path = file.path.replaceAll('\\', '/').replaceAll("'", "\\'");
    await this.engine.run(`COPY ${table} FROM '${path}' (${COPY_OPTIONS}${ends})`);
  }
}
