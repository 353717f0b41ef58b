import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GateError } from '../core/index.ts';
import { BatchReader } from './batch.ts';
import { runGit } from './run.ts';
import { TreeReader } from './tree.ts';
import type { GitObject, GitRepository, GitResult, GitRunOptions, GitStatistics, TreeEntry } from './types.ts';

const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const POINTS_TO = { commit: /^tree ([0-9a-f]+)$/m, tag: /^object ([0-9a-f]+)$/m } as const;

/**
 * Opens the repository that holds `directory`; its own `directory` is the top of the work tree.
 * @throws GateError RG-GIT-MISSING when git is not installed or there is no repository, RG-GIT when git refuses to work there
 */
export async function openRepository(directory: string): Promise<GitRepository> {
  const found = await runGit(directory, [
    'rev-parse',
    '--is-bare-repository',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-cdup',
  ]);
  // The way up is printed only inside a work tree; there it may be empty.
  const [bare, inside, shallow, up = ''] = Buffer.from(found.stdout).toString('utf8').split('\n');
  if (bare !== 'true' && inside !== 'true') {
    throw new GateError('RG-GIT-MISSING', `${directory} is inside a git directory, not in a work tree`, {
      hint: 'run in the work tree of the repository',
    });
  }
  // git counts the way up from the real path, which a symbolic link would hide.
  const top = up === '' ? directory : join(await realpath(directory), up);
  return new Repository(top.replace(/(.)[/\\]$/, '$1'), inside !== 'true', shallow === 'true');
}

class Repository implements GitRepository {
  readonly directory: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  readonly #batch: BatchReader;
  readonly #trees: TreeReader;
  readonly #objects = new Map<string, Promise<GitObject | undefined>>();
  /** One for the look-up that opened the repository. */
  #processes = 1;

  constructor(directory: string, bare: boolean, shallow: boolean) {
    this.directory = directory;
    this.bare = bare;
    this.shallow = shallow;
    this.#batch = new BatchReader(directory);
    // Past the cache of objects: a tree is kept in its parsed form only.
    this.#trees = new TreeReader((oid) => this.#batch.read(oid));
  }

  run(args: readonly string[], options?: GitRunOptions): Promise<GitResult> {
    this.#processes += 1;
    return runGit(this.directory, args, options);
  }

  async text(args: readonly string[], options?: GitRunOptions): Promise<string> {
    const { stdout } = await this.run(args, options);
    return Buffer.from(stdout).toString('utf8').replace(/\n$/, '');
  }

  async object(name: string): Promise<GitObject | undefined> {
    if (name.includes('\n')) return this.#objectByPath(name);
    if (!OID.test(name)) return this.#batch.read(name);
    const known = this.#objects.get(name);
    if (known) return known;
    const reading = this.#batch.read(name);
    this.#objects.set(name, reading);
    // A partial clone may get it later; only what exists is immutable.
    if ((await reading) === undefined) this.#objects.delete(name);
    return reading;
  }

  async tree(name: string, roots?: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>> {
    let object = await this.object(name);
    while (object && object.type !== 'tree') {
      if (object.type === 'blob') break;
      const target = POINTS_TO[object.type].exec(Buffer.from(object.data).toString('latin1'))?.[1];
      if (object.type === 'commit' && target) return this.#trees.list(target, roots);
      object = target ? await this.object(target) : undefined;
    }
    if (object?.type !== 'tree') throw new GateError('RG-GIT', `${name} is not a commit or tree of this repository`);
    return this.#trees.list(object.oid, roots);
  }

  statistics(): GitStatistics {
    return { processes: this.#processes + this.#batch.started, objects: { ...this.#batch.counts } };
  }

  close(): Promise<void> {
    return this.#batch.close();
  }

  /** The batch protocol is line by line, so a path with a line end is looked up in the tree of its revision. */
  async #objectByPath(name: string): Promise<GitObject | undefined> {
    const colon = name.indexOf(':');
    const [revision, path] = [name.slice(0, colon), name.slice(colon + 1)];
    if (colon <= 0 || revision.includes('\n')) return undefined;
    const entry = (await this.tree(revision, [path])).get(path);
    return entry && this.object(entry.oid);
  }
}
