/** A build in a process of its own that is killed (SIGKILL) before its nth writing transaction; see neo4j.test.ts. */
import type { DocumentRecord } from '../../../ingest/record.ts';
import { buildGraph } from '../../build/build.ts';
import type { Neo4jAddress } from '../../store/neo4j/address.ts';
import { Connection } from '../../store/neo4j/connection.ts';

interface Order {
  address: Neo4jAddress;
  records: DocumentRecord[];
  transactions: number;
}

process.once('message', async ({ address, records, transactions }: Order) => {
  let left = transactions;
  const write = Connection.prototype.write;
  Connection.prototype.write = function (statements) {
    if (--left < 0) process.kill(process.pid, 'SIGKILL');
    return write.call(this, statements);
  };
  await buildGraph(records, address);
});
