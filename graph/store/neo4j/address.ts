/** Where a Neo4j server is, and who asks. */
export interface Neo4jAddress {
  /** bolt://host:port, neo4j://host:port, or with +s for encryption. */
  url: string;
  /** The server's default database when left out. */
  database?: string;
  /** `neo4j` when left out. */
  user?: string;
  /** Null or left out for a server with authentication off. Never part of a message. */
  password?: string | null;
}

/** Schemes that the driver knows. */
const URL_SHAPE = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+$/;

/** True for an address that the driver can take; one with a user or password in it is refused. */
export function isNeo4jUrl(value: string): boolean {
  return URL_SHAPE.test(value);
}
