/** How nodes and edges look: data, palette and what is in focus in; sigma's attributes out. Pure. */
import type { GraphEdge, GraphNode, GraphView, Sign } from '../../../graph/server/api.ts';
import type { ColourBy } from '../state/view.ts';
import { mix } from '../theme/colour.ts';
import { blocColours, type Palette } from '../theme/palette.ts';
import type { Dash } from './programs/edge.ts';
import { rootScale, scalesOf } from './scale.ts';

/** Second cue of the sign: cooperation solid, conflict dashed, balanced dotted. */
export const DASHES: Record<Sign, Dash> = {
  1: { periodPx: 0, share: 1 },
  [-1]: { periodPx: 11, share: 0.62 },
  0: { periodPx: 6, share: 0.4 },
} as Record<Sign, Dash>;

/** Third cue, at the middle of an edge; a true minus sign, as wide as the plus. */
export const SIGN_MARKS = { 1: '+', [-1]: '−', 0: '±' } as Record<Sign, string>;

/** Share of the own colour against the page: weak ties are pale, so that strong ones are seen first. */
const EDGE_SHARE = { least: 0.38, most: 0.9 } as const;
const DIMMED_NODE_SHARE = 0.22;
const DIMMED_EDGE_SHARE = 0.07;

export interface Look {
  palette: Palette;
  colourBy: ColourBy;
  /** Null when nothing is chosen: all is in focus. */
  focus: Focus | null;
}

export interface Focus {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export type Selection =
  | { kind: 'none' }
  | { kind: 'actor'; id: string }
  | { kind: 'pair'; a: string; b: string }
  | { kind: 'bloc'; id: string };

/** `${a}|${b}`, a < b: how the server names a tie. */
export const edgeId = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

export function focusOf(view: GraphView, selection: Selection): Focus | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'actor': {
      if (!view.nodes.some((node) => node.id === selection.id)) return null;
      const ties = view.edges.filter((edge) => edge.a === selection.id || edge.b === selection.id);
      const nodes = new Set([selection.id, ...ties.flatMap((tie) => [tie.a, tie.b])]);
      return { nodes, edges: new Set(ties.map((tie) => tie.id)) };
    }
    case 'pair': {
      const id = edgeId(selection.a, selection.b);
      if (!view.edges.some((edge) => edge.id === id)) return null;
      return { nodes: new Set([selection.a, selection.b]), edges: new Set([id]) };
    }
    case 'bloc': {
      const nodes = new Set(view.nodes.filter((node) => node.bloc === selection.id).map((node) => node.id));
      const edges = view.edges.filter((edge) => nodes.has(edge.a) && nodes.has(edge.b));
      return { nodes, edges: new Set(edges.map((edge) => edge.id)) };
    }
  }
}

export function stylist(view: GraphView, { palette, colourBy, focus }: Look) {
  const scales = scalesOf(view);
  const ofBloc = blocColours(view.blocs, palette);
  const share = rootScale(scales.maxEdge, EDGE_SHARE);
  const plainNode = (node: GraphNode): string =>
    colourBy === 'kind'
      ? palette.kinds[node.kind]
      : ((node.bloc === null ? undefined : ofBloc.get(node.bloc)) ?? palette.noBloc);
  return {
    node(node: GraphNode) {
      const inFocus = focus === null || focus.nodes.has(node.id);
      const colour = plainNode(node);
      return {
        size: scales.node(node.weight),
        color: inFocus ? colour : mix(colour, palette.page, DIMMED_NODE_SHARE),
        zIndex: inFocus ? 1 : 0,
      };
    },
    edge(edge: GraphEdge) {
      const inFocus = focus === null || focus.edges.has(edge.id);
      const colour = palette.signs[edge.sign];
      const strength = focus === null ? share(edge.weight) : inFocus ? 1 : DIMMED_EDGE_SHARE;
      return {
        size: scales.edge(edge.weight),
        color: mix(colour, palette.page, strength),
        dash: DASHES[edge.sign],
        // Conflict last among equals: dashes over a solid line leave both to be seen.
        zIndex: (focus !== null && inFocus ? 1e6 : 0) + edge.weight + (edge.sign < 0 ? 0.5 : 0),
      };
    },
  };
}
