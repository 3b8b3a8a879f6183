/** The driver opened and asked: the only module that talks to the server. */
import neo4j, { type Driver, Neo4jError, type ResultSummary, type RoutingControl } from 'neo4j-driver';
import { batches } from '../batches.ts';
import { queryFailed } from '../errors.ts';
import type { Parameters, Table } from '../graph-store.ts';
import type { Neo4jAddress } from './address.ts';
import { neo4jDenied, neo4jUnreachable } from './errors.ts';
import { boundParameters, plainValue } from './values.ts';

const DEFAULT_USER = 'neo4j';
/** Longest time that a statement which was turned away (a leader elected, a lock in the way) is tried again. */
const RETRY_MS = 30_000;
const CONNECT_MS = 10_000;
/** Rows of a transaction. */
export const BATCH_ROWS = 5000;

/** A statement of a transaction; its parameters are the driver's own values. */
export interface Statement {
  cypher: string;
  parameters: object;
}

const isDenied = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  /Security\.(Unauthorized|AuthenticationRateLimit|Forbidden|TokenExpired|CredentialsExpired)/.test(
    error.code,
  );

export class Connection {
  private constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  /**
   * Connects and makes sure that the server answers.
   * @throws SilatError `neo4j-unreachable`, `neo4j-denied`
   */
  static async open(address: Neo4jAddress): Promise<Connection> {
    const { url, database, user = DEFAULT_USER, password = null } = address;
    const auth = password === null ? undefined : neo4j.auth.basic(user, password);
    let driver: Driver | undefined;
    try {
      driver = neo4j.driver(url, auth, {
        disableLosslessIntegers: true,
        maxTransactionRetryTime: RETRY_MS,
        connectionTimeout: CONNECT_MS,
        userAgent: 'silat',
      });
      const connection = new Connection(driver, database);
      await driver.verifyConnectivity(database === undefined ? undefined : { database });
      await connection.query('RETURN 1 AS one');
      return connection;
    } catch (cause) {
      await driver?.close();
      throw isDenied(cause) ? neo4jDenied(url, user, password !== null, cause) : neo4jUnreachable(url, cause);
    }
  }

  /** Runs one reading statement in a managed transaction. */
  async query(cypher: string, parameters: Parameters = {}): Promise<Table> {
    const { records, keys } = await this.run(cypher, boundParameters(parameters), neo4j.routing.READ);
    const columns = keys as string[];
    const rows = records.map((record) =>
      Object.fromEntries(columns.map((name) => [name, plainValue(record.get(name))])),
    );
    return { columns, rows };
  }

  /** What the server makes of a statement, without running it. */
  async explain(cypher: string): Promise<ResultSummary> {
    return (await this.run(`EXPLAIN ${cypher}`, {}, neo4j.routing.READ)).summary;
  }

  /** Runs one statement that stands alone, such as those that the schema is made of. */
  async execute(cypher: string): Promise<void> {
    await this.run(cypher, {}, neo4j.routing.WRITE);
  }

  /** Runs statements in one managed transaction: all of them or none, tried again when the server turns it away. */
  async write(statements: readonly Statement[]): Promise<void> {
    const session = this.driver.session({ database: this.database });
    try {
      await session.executeWrite(async (transaction) => {
        for (const { cypher, parameters } of statements) await transaction.run(cypher, parameters);
      });
    } catch (cause) {
      throw queryFailed(cause);
    } finally {
      await session.close();
    }
  }

  /**
   * Sends rows with a statement that takes them as `$rows`, a transaction for each portion.
   * @param size most rows in a transaction
   */
  async writeRows(cypher: string, rows: readonly unknown[], size: number = BATCH_ROWS): Promise<void> {
    for (const batch of batches(rows, size)) await this.write([{ cypher, parameters: { rows: batch } }]);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async run(cypher: string, parameters: object, routing: RoutingControl) {
    try {
      return await this.driver.executeQuery(cypher, parameters, { database: this.database, routing });
    } catch (cause) {
      if (isDenied(cause)) throw cause;
      throw queryFailed(cause);
    }
  }
}
