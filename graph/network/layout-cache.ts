/**
 * Layouts kept beside the store, one file per level, keyed by the ties they were made from: a layout is made at
 * build time, and again only when the ties change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../model/ids.ts';
import type { Tie } from '../model/ties.ts';
import { layOut, type Positions } from './layout.ts';
import { tieGraph } from './tie-graph.ts';

/** Changes when the method of the layout does. */
const LAYOUT_VERSION = 2;
type Level = 'actor' | 'state';

interface CachedLayout {
  key: string;
  positions: Record<string, [x: number, y: number]>;
}

const fileOf = (dir: string, level: Level) => join(dir, `layout.${level}.json`);

/** Hash of what a layout depends on. */
export function layoutKey(ties: Tie[]): string {
  return idOf(LAYOUT_VERSION, JSON.stringify(ties.map(({ a, b, weight, sign }) => [a, b, weight, sign])));
}

/**
 * Positions for some ties: from the cache when they are there, else made and kept (where the folder allows).
 * @param dir folder of the store; null: the layout is not kept
 * @param level names the file
 * @param ties all ties of the level, unfiltered
 */
export function layoutOf(dir: string | null, level: Level, ties: Tie[]): Positions {
  const key = layoutKey(ties);
  const cached = dir === null ? null : readCached(dir, level);
  if (cached?.key === key) {
    return new Map(Object.entries(cached.positions).map(([id, [x, y]]) => [id, { x, y }]));
  }
  const positions = layOut(tieGraph(ties));
  if (dir === null) return positions;
  const entries = [...positions].map(([id, { x, y }]) => [id, [x, y]]);
  try {
    writeFileSync(fileOf(dir, level), JSON.stringify({ key, positions: Object.fromEntries(entries) }));
  } catch {
    // A folder that cannot be written to only costs the time of making the layout again.
  }
  return positions;
}

function readCached(dir: string, level: Level): CachedLayout | null {
  try {
    return JSON.parse(readFileSync(fileOf(dir, level), 'utf8')) as CachedLayout;
  } catch {
    return null;
  }
}

/** Makes the layouts of both levels. */
export function makeLayouts(dir: string, { actor, state }: Readonly<Record<Level, Tie[]>>): void {
  layoutOf(dir, 'actor', actor);
  layoutOf(dir, 'state', state);
}
