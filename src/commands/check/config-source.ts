import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Config, DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { GateError } from '../../core/index.ts';
import type { ConfigOrigin } from '../../gates/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { fileError } from '../shared/user-file.ts';

export interface ConfigRequest {
  readonly repository: GitRepository;
  /** Where the user stands: a path that was given is relative to it. */
  readonly directory: string;
  readonly path: string | undefined;
  /** Commit whose configuration decides; `undefined`: the candidate's own. */
  readonly base: string | undefined;
  /** Commit of the candidate; `undefined`: the work tree. */
  readonly head: string | undefined;
}

export interface ConfigSource {
  readonly config: Config;
  readonly origin: ConfigOrigin;
}

/**
 * Reads the configuration that decides. With a base it is the base's: a change cannot disarm its own gate. A base that has none yet
 * leaves the word to the candidate, and that is told.
 * @throws GateError RG-CONFIG-MISSING, RG-GIT-SHALLOW when the base was not fetched, RG-PATH, and those of `loadConfig`
 */
export async function readConfig(request: ConfigRequest): Promise<ConfigSource> {
  const path = await repositoryPath(request);
  const own = await readOwn(request, path);
  const based = request.base === undefined ? undefined : await readAt(request.repository, request.base, path);
  if (based === undefined) {
    const from = request.base === undefined ? 'candidate' : 'candidate-for-want-of-base';
    return { config: loadConfig(required(own, path), path), origin: { file: path, from, commit: undefined, changed: false } };
  }
  const origin = { file: path, from: 'base', commit: request.base, changed: !sameText(own, based) } as const;
  return { config: loadConfig(based, path), origin };
}

/** A check-out may have other line ends than the commit. */
function sameText(a: string | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

function required(text: string | undefined, path: string): string {
  if (text !== undefined) return text;
  throw new GateError('RG-CONFIG-MISSING', `there is no ${path}`, {
    expected: 'a configuration that names schemas, or environments with pins',
    hint: 'run: rollback-gate init; or name another file with --config',
  });
}

/** The path from the top of the repository, with `/`. @throws GateError RG-PATH when it leads out */
export async function repositoryPath({
  repository,
  directory,
  path,
}: Pick<ConfigRequest, 'repository' | 'directory' | 'path'>): Promise<string> {
  if (path === undefined) return DEFAULT_CONFIG_PATH;
  const [top, here] = [await realpath(repository.directory), await realpath(directory)];
  const inside = relative(top, resolve(here, path));
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    throw new GateError('RG-PATH', `${path} is not inside the repository`, { expected: `a file below ${repository.directory}` });
  }
  return inside.split(sep).join('/');
}

export function readOwn(request: Pick<ConfigRequest, 'repository' | 'head'>, path: string): Promise<string | undefined> {
  if (request.head !== undefined) return readAt(request.repository, request.head, path);
  return readFromDisk(request.repository.directory, path);
}

/** @throws GateError RG-GIT-SHALLOW, RG-GIT when the commit is not there */
export async function readAt(repository: GitRepository, commit: string, path: string): Promise<string | undefined> {
  const object = await repository.object(`${commit}:${path}`);
  if (object?.type === 'blob') return Buffer.from(object.data).toString('utf8');
  if (await repository.object(`${commit}^{commit}`)) return undefined;
  const hint = 'set fetch-depth: 0 on actions/checkout; the head of a fork needs a fetch of refs/pull/NUMBER/head too';
  throw new GateError(repository.shallow ? 'RG-GIT-SHALLOW' : 'RG-GIT', `the commit ${commit} is not in this clone`, { hint });
}

/** @throws GateError RG-PATH when a link leads out of the repository */
async function readFromDisk(top: string, path: string): Promise<string | undefined> {
  let file: string;
  try {
    file = await realpath(join(top, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(path, error);
  }
  if (relative(await realpath(top), file).startsWith('..')) {
    throw new GateError('RG-PATH', `${path} is a link out of the repository`, { expected: 'a file of the repository' });
  }
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw fileError(path, cause);
  }
}
