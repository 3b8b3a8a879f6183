/** What the pointer does on the network: who is under it, and what a click means. */
import type Sigma from 'sigma';
import type { GraphEdge } from '../../../graph/server/api.ts';

export interface Handlers {
  onActor: (id: string) => void;
  onPair: (a: string, b: string) => void;
  onEgo: (id: string) => void;
  onNothing: () => void;
}

export interface Hovered {
  node: string | null;
  edge: string | null;
}

export function followPointer(
  sigma: Sigma,
  hovered: Hovered,
  edgeOf: (id: string) => GraphEdge | undefined,
  handlers: Handlers,
): void {
  const over = (change: Partial<Hovered>) => () => {
    Object.assign(hovered, change);
    sigma.getContainer().style.cursor = hovered.node !== null || hovered.edge !== null ? 'pointer' : '';
    sigma.scheduleRender();
  };
  sigma.on('enterNode', ({ node }) => over({ node })());
  sigma.on('leaveNode', over({ node: null }));
  sigma.on('enterEdge', ({ edge }) => over({ edge })());
  sigma.on('leaveEdge', over({ edge: null }));
  sigma.on('clickNode', ({ node }) => handlers.onActor(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.onEgo(node);
  });
  sigma.on('clickEdge', ({ edge }) => {
    const tie = edgeOf(edge);
    if (tie) handlers.onPair(tie.a, tie.b);
  });
  sigma.on('clickStage', () => handlers.onNothing());
}
