import { GateError } from '../core/index.ts';
import type { GitObject, TreeEntry } from './types.ts';

/** A tree of a few objects can name billions of paths ("git bomb"); no repository that people work in comes near these. */
const ENTRY_LIMIT = 1_000_000;
const DEPTH_LIMIT = 1000;

const DIRECTORY = '040000';

/** The entries of one raw tree object; `path` is the bare name. `oidBytes` is 20 for SHA-1, 32 for SHA-256. */
export function parseTree(data: Uint8Array, oidBytes: number): TreeEntry[] {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0 || end + oidBytes >= bytes.length + 1) throw new GateError('RG-GIT', 'a tree object is damaged');
    entries.push({
      mode: bytes.toString('latin1', at, space).padStart(6, '0'),
      path: bytes.toString('utf8', space + 1, end),
      oid: bytes.toString('hex', end + 1, end + 1 + oidBytes),
    });
    at = end + 1 + oidBytes;
  }
  return entries;
}

/** How much of what lies at `path` a walk wants that was asked for `roots` and what is below them. */
function wanted(path: string, roots: readonly string[] | undefined): 'all' | 'some' | 'none' {
  if (!roots || roots.some((root) => root === '' || path === root || path.startsWith(`${root}/`))) return 'all';
  return roots.some((root) => root.startsWith(`${path}/`)) ? 'some' : 'none';
}

/** Lists trees; each distinct subtree is read and parsed once, however many commits share it. */
export class TreeReader {
  readonly #read: (oid: string) => Promise<GitObject | undefined>;
  readonly #limit: number;
  readonly #parsed = new Map<string, Promise<readonly TreeEntry[]>>();
  /** By path and oid: releases share most folders, and with them the entries. */
  readonly #placed = new Map<string, Promise<readonly TreeEntry[]>>();

  /** `limit`: files and folders in one listing. */
  constructor(read: (oid: string) => Promise<GitObject | undefined>, limit: number = ENTRY_LIMIT) {
    this.#read = read;
    this.#limit = limit;
  }

  /** All files below a tree, level by level so that git is asked for a whole level at once. */
  async list(root: string, roots?: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    const files = new Map<string, TreeEntry>();
    let level = [{ prefix: '', oid: root, whole: roots === undefined }];
    for (let depth = 0; level.length > 0; depth += 1) {
      const below: typeof level = [];
      const trees = await Promise.all(level.map(({ prefix, oid }) => this.#entries(prefix, oid)));
      for (const [index, entries] of trees.entries()) {
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
  #entries(prefix: string, oid: string): Promise<readonly TreeEntry[]> {
    if (prefix === '') return this.#parse(oid);
    const key = `${prefix}\0${oid}`;
    const known = this.#placed.get(key);
    if (known) return known;
    const entries = this.#parse(oid).then((parsed) => parsed.map((entry) => ({ ...entry, path: prefix + entry.path })));
    this.#placed.set(key, entries);
    return entries;
  }

  #parse(oid: string): Promise<readonly TreeEntry[]> {
    const known = this.#parsed.get(oid);
    if (known) return known;
    const entries = this.#read(oid).then((object) => {
      if (object?.type !== 'tree') throw new GateError('RG-GIT', `the tree ${oid} is missing from the repository`);
      return parseTree(object.data, oid.length / 2);
    });
    this.#parsed.set(oid, entries);
    return entries;
  }
}

function tooLarge(oid: string, limit: number): GateError {
  return new GateError('RG-GIT', `the tree ${oid} names more than ${limit} files or is deeper than ${DEPTH_LIMIT} folders`, {
    hint: 'narrow the configured globs to the folders that hold schemas and manifests',
  });
}
