/** A small read-only handle for browser tests: a canvas has no elements to click, so they ask where things are. */
import type { Point } from './geometry.ts';
import type { NetworkRenderer } from './NetworkRenderer.ts';

export interface SilatHandle {
  /** Pixels of the viewport; null when it is not drawn. */
  nodePosition(id: string): Point | null;
  edgePosition(id: string): Point | null;
  namedActors(): readonly string[];
}

declare global {
  interface Window {
    silat?: SilatHandle;
  }
}

export function exposeHandle(renderer: NetworkRenderer): () => void {
  const handle: SilatHandle = Object.freeze({
    nodePosition: (id: string) => renderer.nodePosition(id),
    edgePosition: (id: string) => renderer.edgePosition(id),
    namedActors: () => [...renderer.named],
  });
  window.silat = handle;
  return () => {
    if (window.silat === handle) delete window.silat;
  };
}
