import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a temporary folder, shut off from the machine's git configuration. */
export interface GitFixture {
  /** Absolute path of the work tree. */
  readonly directory: string;
  /** The whole environment for processes that work in the fixture. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes files by path; `null` deletes one. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<void>;
  /** Commits everything in the work tree (also when nothing changed) and returns the oid. Times are fixed, one minute apart. */
  commit(message: string): Promise<string>;
  /** Tags HEAD, lightweight unless `annotated`. */
  tag(name: string, options?: { readonly annotated?: boolean }): Promise<void>;
  /** A bare clone, set as `origin` and fetched; its absolute path. The second call returns the same one. */
  bare(): Promise<string>;
  /** Runs git in the work tree and returns its standard output without the final line end. @throws Error when it fails */
  git(...args: readonly string[]): Promise<string>;
  /** Deletes everything, the bare clone too. */
  cleanup(): Promise<void>;
}

export interface GitFixtureOptions {
  /** The work tree; created when absent. Default: a new temporary folder. */
  readonly dir?: string;
  readonly objectFormat?: 'sha1' | 'sha256';
}

const FIRST_COMMIT = Date.UTC(2026, 0, 1) / 1000;

/** The environment of a machine with no git configuration but the fixture's own. */
export function gitFixtureEnv(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}

/** Runs a program without a shell. @throws Error with its standard error when it fails */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { ...options, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}: ${stderr || stdout || error.message}`));
      else resolve(stdout.replace(/\n$/, ''));
    });
  });
}

async function writeAll(directory: string, files: Readonly<Record<string, string | Uint8Array | null>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    if (content === null) await rm(file, { force: true, recursive: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

async function configure(root: string, home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const lines = [
    '[user]\n\tname = Fixture\n\temail = fixture@example.com',
    '[init]\n\tdefaultBranch = main',
    '[gc]\n\tauto = 0',
    '[maintenance]\n\tauto = false',
    '[protocol "file"]\n\tallow = always',
    `[safe]\n\tdirectory = ${JSON.stringify(join(root, '*'))}`,
  ];
  await writeFile(join(home, '.gitconfig'), `${lines.join('\n')}\n`);
}

/** A new repository with branch `main` and no commit. */
export async function gitFixture(options: GitFixtureOptions = {}): Promise<GitFixture> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'rollback-gate-git-')));
  const directory = options.dir ?? join(root, 'work');
  const bare = join(root, 'origin.git');
  const env = gitFixtureEnv(join(root, 'home'));
  await configure(root, join(root, 'home'));
  await mkdir(directory, { recursive: true });
  let moment = FIRST_COMMIT;
  let cloned = false;
  const run = (args: readonly string[]): Promise<string> => {
    const date = `${moment} +0000`;
    return runProgram('git', args, { cwd: directory, env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
  };
  await run(['init', '-q', `--object-format=${options.objectFormat ?? 'sha1'}`]);
  return {
    directory,
    env,
    git: (...args) => run(args),
    write: (files) => writeAll(directory, files),
    commit: async (message) => {
      moment += 60;
      await run(['add', '-A']);
      await run(['commit', '-q', '--allow-empty', '-m', message]);
      return run(['rev-parse', 'HEAD']);
    },
    tag: async (name, { annotated = false } = {}) => {
      await run(annotated ? ['tag', '-a', '-m', name, name] : ['tag', name]);
    },
    bare: async () => {
      if (cloned) return bare;
      await run(['clone', '-q', '--bare', directory, bare]);
      await run(['remote', 'add', 'origin', bare]);
      await run(['fetch', '-q', 'origin']);
      cloned = true;
      return bare;
    },
    cleanup: async () => {
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
      if (options.dir) await rm(options.dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
