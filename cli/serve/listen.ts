/** Finds a port for the server. */
import { hostUnavailable, portInUse } from '../../graph/index.ts';

/** How many ports after the usual one are tried. */
const TRIES = 20;

/** What is listened with: Fastify, or a stand-in. */
export interface Listener {
  listen(address: { port: number; host: string }): Promise<string>;
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

/**
 * Listens on the port asked for, or on the first free one from the usual.
 * @param host address to listen on
 * @param wanted null where the user has not said
 * @returns the server's address
 * @throws SilatError `port-in-use`; `usage` when the address is not this machine's
 */
export async function listen(
  server: Listener,
  host: string,
  wanted: number | null,
  usual: number,
): Promise<string> {
  const ports = wanted === null ? Array.from({ length: TRIES }, (_, i) => usual + i) : [wanted];
  let last: unknown;
  for (const port of ports) {
    try {
      return await server.listen({ port, host });
    } catch (error) {
      if (codeOf(error) === 'EADDRNOTAVAIL') throw hostUnavailable(host, error);
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      last = error;
    }
  }
  throw portInUse(ports.at(-1) ?? usual, last);
}
