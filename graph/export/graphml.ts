/** The network as GraphML (http://graphml.graphdrawing.org), as Cytoscape, yEd, igraph, NetworkX and Gephi read it. */
import XMLBuilder from 'fast-xml-builder';
import type { Attributes, PlainNetwork } from './network.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

interface Key {
  '@_id': string;
  '@_for': string;
  '@_attr.name': string;
  '@_attr.type': string;
}

/** One declaration an attribute; a number is a double if any of its values is no whole number. */
function keysOf(target: 'node' | 'edge', all: readonly Attributes[]): Key[] {
  return Object.entries(all[0] ?? {}).map(([name, value]) => {
    const isWhole = all.every((attributes) => Number.isSafeInteger(attributes[name]));
    const number = isWhole ? 'long' : 'double';
    return {
      ...{ '@_id': `${target}.${name}`, '@_for': target, '@_attr.name': name },
      '@_attr.type': typeof value === 'number' ? number : 'string',
    };
  });
}

const dataOf = (target: 'node' | 'edge', attributes: Attributes) =>
  Object.entries(attributes).map(([name, value]) => ({ '@_key': `${target}.${name}`, '#text': value }));

/** @returns the file's text; the same network gives the same text */
export function toGraphml(network: PlainNetwork): string {
  const node = network.mapNodes((id, attributes) => ({ '@_id': id, data: dataOf('node', attributes) }));
  const edge = network.mapEdges((id, attributes, source, target) => ({
    ...{ '@_id': id, '@_source': source, '@_target': target },
    data: dataOf('edge', attributes),
  }));
  const key = [
    ...keysOf(
      'node',
      network.mapNodes((_, attributes) => attributes),
    ),
    ...keysOf(
      'edge',
      network.mapEdges((_, attributes) => attributes),
    ),
  ];
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: { '@_xmlns': NAMESPACE, key, graph: { '@_edgedefault': 'undirected', node, edge } },
  });
}
