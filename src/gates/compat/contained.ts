import type { FormatEngine, FormatSpec } from '../../compat/index.ts';
import type { SchemaEntry } from '../../config/index.ts';
import type { Release, ReleaseWindow } from '../../window/index.ts';
import type { CompatEngine } from '../types.ts';
import { type Files, isSameFile } from './same-file.ts';

export interface ContainMeans {
  readonly entries: readonly SchemaEntry[];
  /** The entry of a path, by its place in the list. */
  readonly owners: ReadonlyMap<string, number>;
  /** Files by entry, in N and in each earlier release. */
  readonly current: readonly Files[];
  readonly earlier: readonly (readonly Files[])[];
  readonly window: ReleaseWindow;
  readonly loadEngine: () => Promise<CompatEngine>;
}

/** Files that are compared alike, as schemas of their own: of one entry and one format. */
export interface Kin {
  readonly entry: SchemaEntry;
  readonly index: number;
  readonly spec: FormatSpec;
  readonly engine: FormatEngine;
}

/** Which changes are told in full where they were made, and who is told by them. */
export class Contained {
  readonly #means: ContainMeans;
  readonly #engine: CompatEngine;
  readonly #kin = new Map<string, Promise<Kin | undefined>>();

  private constructor(means: ContainMeans, engine: CompatEngine) {
    this.#means = means;
    this.#engine = engine;
  }

  static async open(means: ContainMeans): Promise<Contained> {
    return new Contained(means, await means.loadEngine());
  }

  /** `undefined` for what is no schema of its own, or of a format that never says so. */
  async kinOf(path: string): Promise<Kin | undefined> {
    const { entries, owners } = this.#means;
    const index = owners.get(path) ?? -1;
    const entry = entries[index];
    if (!entry || entry.compatibility === 'none' || this.#isGrouped(entry, path)) return undefined;
    const spec = this.#specOf(entry, path, '');
    const key = `${index} ${spec?.name ?? ''}`;
    const kin = this.#kin.get(key) ?? makeKin({ entry, index, spec });
    this.#kin.set(key, kin);
    return kin;
  }

  /** Whether the file is a schema in every release, and all that its changes since then do to others of its kin is told by comparing it. */
  async isContained(path: string, { index, entry, spec, engine }: Kin): Promise<boolean> {
    const { current, earlier, window } = this.#means;
    const mine = current[index]?.get(path);
    const theirs = earlier.map((files) => files[index]?.get(path));
    const text = mine && (await textOf(window.candidate, path));
    if (!mine || text === undefined || this.#specOf(entry, path, text.slice(0, HEAD)) !== spec) return false;
    const asked = new Set([mine.oid]);
    for (const [at, one] of theirs.entries()) {
      const release = window.earlier[at];
      if (!one || !release) return false;
      if (isSameFile(mine, one) || asked.has(one.oid)) continue;
      asked.add(one.oid);
      const before = await textOf(release, path);
      if (before === undefined || engine.containsChange?.({ path, text: before }, { path, text }, entry) !== true) return false;
    }
    return true;
  }

  #isGrouped({ format, together }: SchemaEntry, path: string): boolean {
    const { FORMATS, mayGroup } = this.#engine;
    return mayGroup(FORMATS, { format: format && FORMATS.find(({ name }) => name === format), together })(path);
  }

  #specOf({ format }: SchemaEntry, path: string, head: string): FormatSpec | undefined {
    const { FORMATS } = this.#engine;
    return FORMATS.find((one) => (format === undefined ? one.detect(path, head) : one.name === format));
  }
}

async function makeKin({
  entry,
  index,
  spec,
}: Omit<Kin, 'engine' | 'spec'> & { readonly spec: FormatSpec | undefined }): Promise<Kin | undefined> {
  const engine = await spec?.load();
  return spec && engine?.containsChange && { entry, index, spec, engine };
}

/** How much of a file `FormatSpec.detect` looks at. */
const HEAD = 4096;

/** `undefined` for what is no UTF-8. */
async function textOf(release: Release, path: string): Promise<string | undefined> {
  const bytes = await release.read(path);
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
