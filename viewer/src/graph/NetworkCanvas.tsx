/** The place of the network in the page: makes the renderer once, hands it each new scene, and takes the keyboard. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type Sigma from 'sigma';
import { ZoomButtons } from '../controls/ZoomButtons.tsx';
import { useLanguage } from '../i18n/context.tsx';
import { fit, pan, zoom } from './camera.ts';
import { exposeHandle } from './debug.ts';
import { NetworkRenderer, type Scene } from './NetworkRenderer.ts';
import type { Handlers } from './pointer.ts';

const PAN_SHARE = 0.1;
const ZOOM_FACTOR = 1.4;

interface Props extends Handlers {
  scene: Scene;
  /** Sigma could not start: there is no WebGL. */
  onUnavailable: () => void;
}

export function NetworkCanvas({ scene, onUnavailable, ...handlers }: Props) {
  const { m } = useLanguage();
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef({ scene, handlers, onUnavailable });
  latest.current = { scene, handlers, onUnavailable };
  const [renderer, setRenderer] = useState<NetworkRenderer | null>(null);

  useEffect(() => {
    if (!host.current) return;
    if (!hasWebgl()) {
      latest.current.onUnavailable();
      return;
    }
    const made = new NetworkRenderer(host.current, latest.current.scene, {
      onActor: (id) => latest.current.handlers.onActor(id),
      onPair: (a, b) => latest.current.handlers.onPair(a, b),
      onEgo: (id) => latest.current.handlers.onEgo(id),
      onNothing: () => latest.current.handlers.onNothing(),
    });
    setRenderer(made);
    const hide = exposeHandle(made);
    return () => {
      hide();
      made.kill();
    };
  }, []);

  useEffect(() => renderer?.show(scene), [renderer, scene]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = renderer && KEYS[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    renderer.move(act);
  };
  return (
    <div className="network">
      <div
        ref={host}
        className="network-host"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
        tabIndex={0}
        aria-label={`${m.ui.graphLabel}. ${m.ui.graphHelp}`}
        onKeyDown={onKeyDown}
      />
      <ZoomButtons
        onZoomIn={() => renderer?.move(ZOOM_IN)}
        onZoomOut={() => renderer?.move(ZOOM_OUT)}
        onFit={() => renderer?.move(fit)}
      />
    </div>
  );
}

function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow but a few at a time
  return context !== null;
}

type Move = (sigma: Sigma) => void;
const ZOOM_IN: Move = (sigma) => zoom(sigma, ZOOM_FACTOR);
const ZOOM_OUT: Move = (sigma) => zoom(sigma, 1 / ZOOM_FACTOR);

const KEYS: Record<string, Move> = {
  ArrowLeft: (sigma) => pan(sigma, -PAN_SHARE, 0),
  ArrowRight: (sigma) => pan(sigma, PAN_SHARE, 0),
  ArrowUp: (sigma) => pan(sigma, 0, PAN_SHARE),
  ArrowDown: (sigma) => pan(sigma, 0, -PAN_SHARE),
  '+': ZOOM_IN,
  '=': ZOOM_IN,
  '-': ZOOM_OUT,
  '−': ZOOM_OUT,
  '0': fit,
};
