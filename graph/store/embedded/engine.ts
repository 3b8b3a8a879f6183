/** Ladybug opened and asked: the only module that touches the engine. */
import lbug from '@ladybugdb/core';
import { queryFailed, storeInvalid, storeLocked } from '../errors.ts';
import type { Parameters, Table } from '../graph-store.ts';
import { plainRow } from './values.ts';

/** Name and storage version: a store of another is not readable. */
export const ENGINE = `ladybug ${lbug.STORAGE_VERSION}`;
/** Memory for pages, in bytes. */
const BUFFER_POOL_BYTES = 1024 ** 3;
/** Address space kept for the file, in bytes; a power of two. */
const GREATEST_FILE_BYTES = 64 * 1024 ** 3;

type Connection = InstanceType<typeof lbug.Connection>;
type Database = InstanceType<typeof lbug.Database>;
type Prepared = Awaited<ReturnType<Connection['prepare']>>;

/** One connection to one database file; statements run one after the other. */
export class Engine {
  private queue: Promise<unknown> = Promise.resolve();
  private readonly prepared = new Map<string, Prepared>();

  private constructor(
    private readonly database: Database,
    private readonly connection: Connection,
  ) {}

  /**
   * Opens a database file.
   * @param file path of the file; made when it does not exist and `readOnly` is false
   * @param dir the store's folder, for messages
   * @throws SilatError `store-locked`, `store-invalid`
   */
  static async open(file: string, dir: string, readOnly: boolean): Promise<Engine> {
    try {
      const database = new lbug.Database(file, BUFFER_POOL_BYTES, true, readOnly, GREATEST_FILE_BYTES);
      await database.init();
      const connection = new lbug.Connection(database);
      await connection.init();
      return new Engine(database, connection);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw /set lock/i.test(message) ? storeLocked(dir, cause) : storeInvalid(dir, 'open', cause);
    }
  }

  /** Runs one statement; see `GraphStore.query`. */
  run(cypher: string, parameters?: Parameters): Promise<Table> {
    return this.inTurn(async () => {
      const bound = parameters && Object.keys(parameters).length > 0;
      const answer = bound
        ? await this.connection.execute(await this.prepare(cypher), parameters)
        : await this.connection.query(cypher);
      const result = Array.isArray(answer) ? answer.at(-1) : answer;
      if (!result) return { columns: [], rows: [] };
      const columns = await result.getColumnNames();
      const rows = (await result.getAll()).map(plainRow);
      for (const each of Array.isArray(answer) ? answer : [answer]) each.close();
      return { columns, rows };
    });
  }

  /** True when the statement only reads. */
  isReadOnly(cypher: string): Promise<boolean> {
    return this.inTurn(async () => (await this.prepare(cypher)).isReadOnly());
  }

  async close(): Promise<void> {
    await this.queue;
    this.prepared.clear();
    await this.connection.close();
    await this.database.close();
  }

  private async prepare(cypher: string): Promise<Prepared> {
    const known = this.prepared.get(cypher);
    if (known) return known;
    const statement = await this.connection.prepare(cypher);
    if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
    this.prepared.set(cypher, statement);
    return statement;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work).catch((cause: unknown) => {
      throw queryFailed(cause);
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
