/** The network as GEXF 1.2, as Gephi, Gephi Lite, NetworkX and others read it (https://gexf.net). */
import { write } from 'graphology-gexf';
import type { PlainNetwork } from './network.ts';

/** graphology-gexf (0.13.2) writes a namespace that readers do not know: they would lose the positions. */
const WRITTEN_VIZ = 'http:///www.gexf.net/1.1draft/viz';
const VIZ = 'http://www.gexf.net/1.2draft/viz';

/** @returns the file's text; the same network gives the same text */
export function toGexf(network: PlainNetwork): string {
  const text = write(network, {
    version: '1.2',
    formatNode: (_id, { label, x, y, ...attributes }) => ({
      label: String(label),
      attributes,
      viz: { x: Number(x), y: Number(y) },
    }),
    formatEdge: (_id, { weight, ...attributes }) => ({ weight: Number(weight), attributes }),
  });
  return text.replace(WRITTEN_VIZ, VIZ);
}
