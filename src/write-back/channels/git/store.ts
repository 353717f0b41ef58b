import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Clock, GateError } from '../../../core/index.ts';
import { type GitRepository, openRepository } from '../../../git/index.ts';
import { environmentOf, readSettings } from './settings.ts';

/** A bare repository of our own that borrows the objects of the user's; fetches, index files and new commits live here. */
export interface Store {
  readonly repository: GitRepository;
  /** The environment of every git command: credentials and the remote's URL travel here, never in an argument. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const FORGOTTEN_AFTER = 24 * 3600 * 1000;

/**
 * Everything happens in a private repository inside the user's git folder, because a fetch with a depth would cut the history of a
 * complete clone, a fetch without one could load the whole history into a shallow one, and nothing of theirs should change either way.
 */
export async function openStore(user: GitRepository, options: { remote: string; token?: string; clock: Clock }): Promise<Store> {
  const origin = await readOrigin(user);
  const { settings, partial } = await readSettings(user, options.remote);
  const parent = join(origin.commonDirectory, 'rollback-gate');
  await forgetOld(parent, options.clock);
  const directory = join(parent, randomUUID());
  await create(directory, origin.objectFormat);
  // A partial clone promises objects that it does not have; borrowing from it would make the server leave them out.
  if (!partial) await borrow(directory, origin);
  const repository = await openRepository(directory);
  return {
    repository,
    env: environmentOf(settings, options.token),
    async close() {
      await repository.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Runs git in the store; the exit code is the caller's to judge. */
export async function runInStore(
  store: Store,
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const result = await store.repository.run(args, {
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { ...store.env, ...options.env },
    allow: [0, 1, 2, 128, 129],
  });
  return { code: result.code, stdout: new TextDecoder().decode(result.stdout), stderr: result.stderr };
}

/** As `runInStore`, for commands that touch no network and have no reason to fail; the answer without its line end. */
export async function textInStore(
  store: Store,
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const { code, stdout, stderr } = await runInStore(store, args, options);
  if (code !== 0) throw new GateError('RG-GIT', `git ${args[0]} failed: ${stderr.trim() || `exit code ${code}`}`);
  return stdout.replace(/\r?\n$/, '');
}

interface Origin {
  readonly commonDirectory: string;
  readonly objects: string;
  readonly shallow: string;
  readonly objectFormat: string;
}

async function readOrigin(user: GitRepository): Promise<Origin> {
  const answer = await user.text([
    'rev-parse',
    '--show-object-format',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
  ]);
  const [objectFormat = 'sha1', ...paths] = answer.split('\n');
  const [commonDirectory = '', objects = '', shallow = ''] = paths.map((path) => resolve(user.directory, path));
  return { objectFormat, commonDirectory, objects, shallow };
}

async function create(directory: string, format: string): Promise<void> {
  await mkdir(join(directory, 'objects', 'info'), { recursive: true });
  await mkdir(join(directory, 'refs'));
  await mkdir(join(directory, 'hooks'));
  const version = format === 'sha1' ? 0 : 1;
  const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${format}\n`;
  await writeFile(
    join(directory, 'config'),
    `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}[gc]\n\tauto = 0\n`,
  );
  await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(join(directory, 'hooks', 'pre-push'), PRE_PUSH, { mode: 0o755 });
}

async function borrow(directory: string, { objects, shallow }: Origin): Promise<void> {
  await writeFile(join(directory, 'objects', 'info', 'alternates'), `${objects}\n`);
  // The borrowed history may end early; without its boundary git would look for parents that are not there.
  await copyFile(shallow, join(directory, 'shallow')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** Stores of runs that were killed. */
async function forgetOld(parent: string, clock: Clock): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const path = join(parent, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry && clock.now() - entry.mtimeMs > FORGOTTEN_AFTER) await rm(path, { recursive: true, force: true });
  }
}

/** What the hook prints when the head is not the one that was read. */
export const HEAD_MOVED = 'rollback-gate: the branch has moved';

/**
 * A plain push is refused when it is not a fast-forward. That is not yet a comparison: a branch that was reset to an earlier commit
 * would be fast-forwarded over, and bring dropped commits back. The hook sees which oid the server announced; the server itself
 * then swaps only from that oid. Together an exact compare-and-swap, without any force.
 */
const PRE_PUSH = `#!/bin/sh
while read -r local_ref local_oid remote_ref remote_oid; do
  if [ "$remote_oid" != "$ROLLBACK_GATE_BASE" ]; then
    echo "${HEAD_MOVED}" >&2
    exit 1
  fi
done
exit 0
`;
