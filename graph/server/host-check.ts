/**
 * Whom the server answers. A page of another site can make its own name point to this machine and then read what is
 * served here as if it were its own (DNS rebinding; Jackson et al. 2007, "Protecting Browsers from DNS Rebinding
 * Attacks"). Such a request names that site in its Host header, so only addresses and localhost are answered: no
 * site can make those its own.
 */
import { isIP, isIPv4 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { SilatError } from '../../ingest/errors.ts';

const LOCALHOST = /^(.+\.)?localhost$/;

/** A host as URLs write it, without port and brackets; null where it is none. */
function hostnameOf(header: string): string | null {
  try {
    return new URL(`http://${header}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return null;
  }
}

/**
 * @param header value of a request's Host header, with or without port
 * @returns true for an IP address and for localhost
 */
export function isOwnHost(header: string | undefined): boolean {
  const name = header === undefined ? null : hostnameOf(header);
  return name !== null && (isIP(name) !== 0 || LOCALHOST.test(name));
}

/**
 * @param address that a server listens on
 * @returns true where only this machine reaches it
 */
export function isLoopback(address: string): boolean {
  return address === '::1' || LOCALHOST.test(address) || (isIPv4(address) && address.startsWith('127.'));
}

function hostRefused(header: string): SilatError {
  return new SilatError(
    'host-refused',
    { ar: `لا يجيب الخادم عن الاسم «${header}»`, en: `the server does not answer to the name "${header}"` },
    {
      ar: 'افتحه بعنوان رقمي، مثل ‎http://127.0.0.1:4870',
      en: 'open it by an address, such as http://127.0.0.1:4870',
    },
  );
}

/** Makes a server refuse requests that reached it under the name of another site. */
export function checkHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    if (!isOwnHost(headers.host)) throw hostRefused(headers.host ?? '');
  });
}
