/** Moves of sigma's camera: by buttons and keys, still for who wants no motion. */
import type Sigma from 'sigma';

const MOVE_MS = 250;

export function fit(sigma: Sigma): void {
  void sigma.getCamera().animatedReset({ duration: moveMs() });
}

export function zoom(sigma: Sigma, factor: number): void {
  const camera = sigma.getCamera();
  void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: moveMs() });
}

/** By shares of the viewport, in physical directions. */
export function pan(sigma: Sigma, x: number, y: number): void {
  const camera = sigma.getCamera();
  const to = { x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio };
  void camera.animate(to, { duration: moveMs() });
}

function moveMs(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE_MS;
}
