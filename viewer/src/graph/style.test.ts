import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode, GraphView } from '../../../graph/server/api.ts';
import { edgeFor } from '../testing/edge.ts';
import { readPalette } from '../theme/palette.ts';
import { edgeId, focusOf, stylist } from './style.ts';

const node = (id: string, bloc: string | null, weight = 1): GraphNode => ({
  id,
  name: id,
  nameEn: id,
  kind: 'state',
  subkind: null,
  country: null,
  mentions: 1,
  weight,
  x: 0,
  y: 0,
  bloc,
});
const edge = (a: string, b: string, sign: -1 | 0 | 1, weight = 1): GraphEdge =>
  edgeFor({ id: edgeId(a, b), a, b, cooperation: 1, conflict: 1, sign, weight });
const view: GraphView = {
  nodes: [node('a', 'x', 9), node('b', 'x'), node('c', null)],
  edges: [edge('a', 'b', 1, 4), edge('b', 'c', -1)],
  blocs: [{ id: 'x', name: 'x', nameEn: 'x', members: 2, rank: 0 }],
  hidden: { nodes: 0, edges: 0 },
};
const palette = readPalette((token) =>
  token === '--page' ? '#ffffff' : token === '--bloc-0' ? '#112233' : '#404040',
);

it('names a tie whichever end comes first', () => expect(edgeId('b', 'a')).toBe('a|b'));

describe('focus', () => {
  it('of an actor: itself, its neighbours and its ties', () => {
    const focus = focusOf(view, { kind: 'actor', id: 'a' });
    expect([...focus!.nodes]).toEqual(['a', 'b']);
    expect([...focus!.edges]).toEqual(['a|b']);
  });
  it('of a pair in any order', () =>
    expect(focusOf(view, { kind: 'pair', a: 'c', b: 'b' })?.edges).toEqual(new Set(['b|c'])));
  it('of a bloc: ties inside it', () =>
    expect(focusOf(view, { kind: 'bloc', id: 'x' })?.edges).toEqual(new Set(['a|b'])));
  it('is none for what is not shown', () => expect(focusOf(view, { kind: 'actor', id: 'zz' })).toBeNull());
});

describe('looks', () => {
  const look = stylist(view, { palette, colourBy: 'bloc', focus: null });
  it('colours by bloc, grey for none', () => {
    expect(look.node(view.nodes[0]!).color).toBe('#112233');
    expect(look.node(view.nodes[2]!).color).toBe('#404040');
  });
  it('gives each sign its own dash', () => {
    expect(look.edge(view.edges[0]!).dash.periodPx).toBe(0);
    expect(look.edge(view.edges[1]!).dash.periodPx).toBeGreaterThan(0);
  });
  it('dims what is out of focus', () => {
    const dimmed = stylist(view, {
      palette,
      colourBy: 'bloc',
      focus: focusOf(view, { kind: 'actor', id: 'a' }),
    });
    expect(dimmed.node(view.nodes[2]!).color).not.toBe(look.node(view.nodes[2]!).color);
    expect(dimmed.node(view.nodes[0]!).color).toBe('#112233');
  });
});
