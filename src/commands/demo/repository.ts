import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GateError } from '../../core/index.ts';

const execute = promisify(execFile);

/** The story needs the same commits everywhere, whatever the user's git configuration says. */
const SETTINGS = [
  ['user.name', 'Demo'],
  ['user.email', 'demo@localhost'],
  ['commit.gpgsign', 'false'],
  ['tag.gpgsign', 'false'],
  ['core.autocrlf', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['gc.auto', '0'],
  ['init.defaultBranch', 'main'],
] as const;

/** A real repository with a bare remote, in a folder of its own. */
export class DemoRepository {
  readonly directory: string;
  readonly remote: string;

  constructor(folder: string) {
    this.directory = join(folder, 'checkout');
    this.remote = join(folder, 'remote.git');
  }

  async create(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    await execute('git', ['-c', 'init.defaultBranch=main', 'init', '--quiet', '--bare', this.remote]).catch(explain);
    await this.git('init', '--quiet');
    for (const [key, value] of SETTINGS) await this.git('config', key, value);
    await this.git('checkout', '--quiet', '-b', 'main');
    await this.git('remote', 'add', 'origin', this.remote);
  }

  async git(...args: string[]): Promise<string> {
    const { stdout } = await execute('git', ['-C', this.directory, ...args]).catch(explain);
    return stdout.trimEnd();
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
    const { stdout } = await execute('git', ['-C', this.remote, 'show', `main:${path}`]).catch(explain);
    return stdout;
  }
}

/** Git's own first line tells more than the command that failed. */
function firstLine(error: { readonly message: string; readonly stderr?: string }): string {
  return (error.stderr?.trim() || error.message).split('\n')[0] ?? '';
}

function explain(error: unknown): never {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const hint = missing
    ? 'install git and try again'
    : 'the demo needs git 2.20 or newer, and no GIT_ variable or setting that leads it elsewhere';
  throw new GateError(missing ? 'RG-GIT-MISSING' : 'RG-GIT', missing ? 'git is not installed' : firstLine(error as Error), {
    hint,
    cause: error,
  });
}
