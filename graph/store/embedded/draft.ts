/**
 * A build works on a draft beside the store and takes its place in one step when it is done: a build that fails
 * or is killed leaves the store as it was. The store itself stays locked meanwhile, so that no two builds meet.
 * (The engine's own rollback is not relied upon: 0.19.1 loses relations when a COPY is rolled back.)
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildTarget } from '../build-target.ts';
import { storeLocked } from '../errors.ts';
import { databaseFile, readManifest, writeManifest } from '../manifest.ts';
import { STORE_SCHEMA } from '../schema.ts';
import { EmbeddedStore } from './embedded-store.ts';
import { ENGINE, Engine } from './engine.ts';

const DRAFT_FILE = 'draft.lbug';

export class Draft implements BuildTarget {
  /** A draft that was not published is thrown away. */
  readonly wasInterrupted = false;

  private constructor(
    readonly store: EmbeddedStore,
    readonly dir: string,
    private readonly lock: Engine | null,
  ) {}

  /**
   * Locks the store of a folder and opens a draft of it.
   * @param dir folder, made when missing
   * @param replace start from nothing, whatever the folder holds
   * @throws SilatError `store-locked`, `store-invalid` (a damaged store is replaced when `replace` is set)
   */
  static async open(dir: string, replace: boolean): Promise<Draft> {
    mkdirSync(dir, { recursive: true });
    const file = databaseFile(dir);
    const draft = join(dir, DRAFT_FILE);
    const exists = existsSync(file);
    if (exists && !replace) readManifest(dir, ENGINE);
    for (const held of [draft, file]) {
      if (existsSync(held)) await (await lockOf(held, dir, replace || held === draft))?.close();
    }
    clean(dir);
    const fresh = replace || !exists;
    if (!fresh) copyFileSync(file, draft);
    const store = new EmbeddedStore(await Engine.open(draft, dir, false), draft);
    try {
      // Taken only now: a process loses its lock on a file when it has read it by other means.
      const lock = exists ? await lockOf(file, dir, replace) : null;
      if (fresh) await store.createSchema();
      return new Draft(store, dir, lock);
    } catch (error) {
      await store.close();
      clean(dir);
      throw error;
    }
  }

  /** Puts the draft in the store's place. */
  async publish(fingerprint: string | null, documents: number): Promise<void> {
    await this.store.query('CHECKPOINT');
    await this.store.close();
    await this.lock?.close();
    const file = databaseFile(this.dir);
    const draft = join(this.dir, DRAFT_FILE);
    const bytes = statSync(draft).size;
    rmSync(`${file}.wal`, { force: true });
    try {
      renameSync(draft, file);
    } catch (cause) {
      // Where an open file cannot be replaced, a reader is in the way.
      throw storeLocked(this.dir, cause);
    }
    writeManifest(this.dir, { schema: STORE_SCHEMA, engine: ENGINE, bytes, fingerprint, documents });
    clean(this.dir);
  }

  /** Leaves the store as it was. */
  async discard(): Promise<void> {
    await this.store.close().catch(() => undefined);
    await this.lock?.close().catch(() => undefined);
    clean(this.dir);
  }
}

/** Opens a file to hold its lock; a damaged one that is to be replaced needs none. */
async function lockOf(file: string, dir: string, replace: boolean): Promise<Engine | null> {
  try {
    return await Engine.open(file, dir, false);
  } catch (error) {
    if (replace && (error as { code?: string }).code === 'store-invalid') return null;
    throw error;
  }
}

/** Removes drafts and loading files left by a build that was stopped. */
function clean(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (name.startsWith(DRAFT_FILE) || name.startsWith('load-')) {
      rmSync(join(dir, name), { recursive: true, force: true });
    }
  }
}
