import { GateError } from '../core/index.ts';
import type { GitObject, TreeEntry } from './types.ts';

/** A tree of a few objects can name billions of paths ("git bomb"); no repository that people work in comes near these. */
const ENTRY_LIMIT = 1_000_000;
const DEPTH_LIMIT = 1000;

const DIRECTORY = '040000';

/** Modes as they stand in trees, without a leading zero, by their value. */
const MODES = new Map<number, string>();

/** The entries of one raw tree object; `path` is the bare name behind `prefix`. `oidBytes` is 20 for SHA-1, 32 for SHA-256. */
export function parseTree(data: Uint8Array, oidBytes: number, prefix = ''): TreeEntry[] {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0 || end + oidBytes >= bytes.length + 1) throw new GateError('RG-GIT', 'a tree object is damaged');
    entries.push({
      mode: modeAt(bytes, at, space),
      path: prefix + bytes.toString('utf8', space + 1, end),
      oid: bytes.toString('hex', end + 1, end + 1 + oidBytes),
    });
    at = end + 1 + oidBytes;
  }
  return entries;
}

/** A handful of modes stands in thousands of entries. */
function modeAt(bytes: Buffer, from: number, to: number): string {
  if (to - from > 6) return bytes.toString('latin1', from, to);
  let key = 0;
  for (let at = from; at < to; at += 1) key = key * 256 + (bytes[at] ?? 0);
  let mode = MODES.get(key);
  if (mode === undefined) {
    mode = bytes.toString('latin1', from, to).padStart(6, '0');
    if (MODES.size < 100) MODES.set(key, mode);
  }
  return mode;
}

/** How much of what lies at `path` a walk wants that was asked for `roots` and what is below them. */
function wanted(path: string, roots: readonly string[] | undefined): 'all' | 'some' | 'none' {
  if (!roots || roots.some((root) => root === '' || path === root || path.startsWith(`${root}/`))) return 'all';
  return roots.some((root) => root.startsWith(`${path}/`)) ? 'some' : 'none';
}

interface Folder {
  readonly prefix: string;
  readonly oid: string;
  /** Nothing in it is left out. */
  readonly whole: boolean;
}

/** Lists trees; each distinct subtree is read and parsed once, however many commits share it. */
export class TreeReader {
  readonly #read: (oid: string) => Promise<GitObject | undefined>;
  readonly #limit: number;
  readonly #lists = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();
  /** By path and oid: releases share most folders, and with them the entries. */
  readonly #placed = new Map<string, readonly TreeEntry[] | Promise<readonly TreeEntry[]>>();
  /** Where a tree was met first. */
  readonly #first = new Map<string, string>();

  /** `limit`: files and folders in one listing. */
  constructor(read: (oid: string) => Promise<GitObject | undefined>, limit: number = ENTRY_LIMIT) {
    this.#read = read;
    this.#limit = limit;
  }

  /** All files below a tree; the same map for the same tree. */
  list(root: string, roots?: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    const key = `${root} ${JSON.stringify(roots ?? null)}`;
    const known = this.#lists.get(key);
    if (known) return known;
    const list = this.#walk(root, roots);
    this.#lists.set(key, list);
    list.catch(() => this.#lists.delete(key));
    return list;
  }

  /** Level by level, so that git is asked for a whole level at once. */
  async #walk(root: string, roots: readonly string[] | undefined): Promise<ReadonlyMap<string, TreeEntry>> {
    const files = new Map<string, TreeEntry>();
    let level: Folder[] = [{ prefix: '', oid: root, whole: roots === undefined }];
    for (let depth = 0; level.length > 0; depth += 1) {
      const below: Folder[] = [];
      const trees = level.map(({ prefix, oid }) => this.#entries(prefix, oid));
      for (const [index, tree] of trees.entries()) {
        const entries = tree instanceof Promise ? await tree : tree;
        const whole = level[index]?.whole === true;
        for (const entry of entries) {
          const part = whole ? 'all' : wanted(entry.path, roots);
          if (part === 'none' || (part === 'some' && entry.mode !== DIRECTORY)) continue;
          if (entry.mode === DIRECTORY) below.push({ prefix: `${entry.path}/`, oid: entry.oid, whole: part === 'all' });
          else files.set(entry.path, entry);
        }
        if (depth > DEPTH_LIMIT || files.size + below.length > this.#limit) throw tooLarge(root, this.#limit);
      }
      level = below;
    }
    return files;
  }

  /** The entries of one tree with their whole paths. */
  #entries(prefix: string, oid: string): readonly TreeEntry[] | Promise<readonly TreeEntry[]> {
    const key = `${prefix}\0${oid}`;
    const known = this.#placed.get(key);
    if (known) return known;
    const first = this.#first.get(oid);
    if (first === undefined) this.#first.set(oid, prefix);
    const entries = first === undefined ? this.#parse(prefix, oid) : this.#moved({ prefix, oid, first });
    this.#placed.set(key, entries);
    // Later listings need not wait for what is here; who gives up before does not have to handle what else fails.
    void entries.then((parsed) => this.#placed.set(key, parsed)).catch(() => undefined);
    return entries;
  }

  /** A tree that is met again elsewhere. */
  async #moved({ prefix, oid, first }: { prefix: string; oid: string; first: string }): Promise<readonly TreeEntry[]> {
    const entries = (await this.#placed.get(`${first}\0${oid}`)) ?? [];
    return entries.map((entry) => ({ ...entry, path: prefix + entry.path.slice(first.length) }));
  }

  async #parse(prefix: string, oid: string): Promise<readonly TreeEntry[]> {
    const object = await this.#read(oid);
    if (object?.type !== 'tree') throw new GateError('RG-GIT', `the tree ${oid} is missing from the repository`);
    return parseTree(object.data, oid.length / 2, prefix);
  }
}

function tooLarge(oid: string, limit: number): GateError {
  return new GateError('RG-GIT', `the tree ${oid} names more than ${limit} files or is deeper than ${DEPTH_LIMIT} folders`, {
    hint: 'narrow the configured globs to the folders that hold schemas and manifests',
  });
}
