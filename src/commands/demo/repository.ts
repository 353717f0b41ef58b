import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GateError } from '../../core/index.ts';
import { gitEnvironment } from '../../git/index.ts';

const execute = promisify(execFile);

const SETTINGS = [
  ['user.name', 'Demo'],
  ['user.email', 'demo@localhost'],
  ['gc.auto', '0'],
] as const;

/** A real repository with a bare remote, in a folder of its own. A git that runs when the demo is cancelled is ended. */
export class DemoRepository {
  readonly directory: string;
  readonly remote: string;
  readonly #signal: AbortSignal;

  constructor(folder: string, signal: AbortSignal) {
    this.#signal = signal;
    this.directory = join(folder, 'checkout');
    this.remote = join(folder, 'remote.git');
  }

  async create(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    await this.#run('-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', this.remote);
    await this.git('init', '--quiet');
    for (const [key, value] of SETTINGS) await this.git('config', key, value);
    // `init --initial-branch` is younger than this.
    await this.git('symbolic-ref', 'HEAD', 'refs/heads/main');
    await this.git('remote', 'add', 'origin', this.remote);
  }

  async git(...args: string[]): Promise<string> {
    return (await this.#run('-C', this.directory, ...args)).trimEnd();
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.directory, path)), { recursive: true });
      await writeFile(join(this.directory, path), text);
    }
  }

  async commit(message: string, files: Readonly<Record<string, string>>): Promise<void> {
    await this.write(files);
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '-m', message);
  }

  async release(tag: string): Promise<void> {
    await this.git('tag', '--annotate', tag, '-m', tag);
    await this.git('push', '--quiet', 'origin', 'main', tag);
  }

  /** A file as it stands on the remote's main, read the way a deploy tool would. */
  async deployed(path: string): Promise<string> {
    return this.#run('-C', this.remote, 'show', `main:${path}`);
  }

  async #run(...args: string[]): Promise<string> {
    const signal = this.#signal;
    const { stdout } = await execute('git', args, { env: gitEnvironment(), signal }).catch((error: unknown) => {
      signal.throwIfAborted();
      return explain(error);
    });
    return stdout;
  }
}

/** Git's own first line tells more than the command that failed. */
function firstLine(error: { readonly message: string; readonly stderr?: string }): string {
  return (error.stderr?.trim() || error.message).split('\n')[0] ?? '';
}

function explain(error: unknown): never {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const hint = missing ? 'install git and try again' : 'the demo needs git 2.20 or newer';
  throw new GateError(missing ? 'RG-GIT-MISSING' : 'RG-GIT', missing ? 'git is not installed' : firstLine(error as Error), {
    hint,
    cause: error,
  });
}
