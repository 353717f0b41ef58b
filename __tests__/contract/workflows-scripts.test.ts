import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workflowsOf } from '../support/workflow-files.ts';

/** The scripts inside of our workflows, run as the runner runs them, with GitHub's command line replaced by one that answers from a list. */

interface Ran {
  readonly code: number | null;
  readonly log: string;
  /** What `gh` was asked, one call a line. */
  readonly calls: readonly string[];
  readonly output: string;
}

const SHIM = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_CALLS"
line=$(sed -n 1p "$GH_ANSWERS")
sed -i 1d "$GH_ANSWERS"
if [ "$line" = '!' ]; then echo "HTTP 502" >&2; exit 1; fi
printf '%s\\n' "$line"
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-script-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'gh'), SHIM);
  chmodSync(join(folder, 'bin', 'gh'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The script of a job, by default of the first that has one. */
function scriptOf(file: string, job?: string): string {
  const [found] = workflowsOf('').filter(({ path }) => path.endsWith(`/${file}`));
  const jobs = Object.entries(found?.workflow.jobs ?? {}).filter(([name]) => job === undefined || name === job);
  const scripts = jobs.flatMap(([, { steps = [] }]) => steps.flatMap(({ run }) => (run === undefined ? [] : [run])));
  return scripts[0] ?? '';
}

/** `answers` are what `gh` says, call by call; `!` is a failure. */
function run(file: string, environment: Record<string, string>, answers: readonly string[] = [], job?: string): Ran {
  const paths = {
    calls: join(folder, 'calls'),
    answers: join(folder, 'answers'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
  };
  writeFileSync(paths.answers, answers.map((line) => `${line}\n`).join(''));
  for (const path of [paths.calls, paths.output, paths.summary]) writeFileSync(path, '');
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    GH_CALLS: paths.calls,
    GH_ANSWERS: paths.answers,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    LOOK_SECONDS: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    ...environment,
  };
  // As the runner does for `shell: bash`.
  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(file, job)], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  const calls = readFileSync(paths.calls, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { code: result.status, log: result.stdout + result.stderr, calls, output: readFileSync(paths.output, 'utf8') };
}

describe('gated-deploy.yml', () => {
  const deploy = (answers: readonly string[], workflow = 'deploy.yml', minutes = '30'): Ran =>
    run('gated-deploy.yml', { WORKFLOW: workflow, REF: 'main', COMMIT: 'c'.repeat(40), TARGET: 'production', MINUTES: minutes }, answers);

  it('starts the workflow for what was checked, and waits until it has ended well', () => {
    const { code, calls, output } = deploy(['4711', 'queued ', 'in_progress ', 'completed success']);
    expect(code).toBe(0);
    expect(calls[0]).toContain('repos/acme/shop/actions/workflows/deploy.yml/dispatches -f ref=main');
    expect(calls[0]).toContain(`inputs[environment]=production -f inputs[commit]=${'c'.repeat(40)}`);
    expect(calls).toHaveLength(4);
    expect(output).toBe('run=4711\n');
  });

  it.each([
    ['failure', true],
    ['timed_out', true],
    ['startup_failure', false],
    ['cancelled', false],
    ['skipped', false],
    ['action_required', false],
  ])('a deploy that ends with %s has failed, or is for a person to decide', (conclusion, failed) => {
    const { code, log, output } = deploy(['4711', `completed ${conclusion}`]);
    expect(code).toBe(1);
    expect(log).toContain(`::error title=deploy::deploy.yml ended with ${conclusion}`);
    expect(output).toBe(failed ? 'run=4711\nfailed=true\n' : 'run=4711\n');
  });

  it('does not take a deploy that has not ended for one that has failed', () => {
    const { code, log, output } = deploy(['4711', 'in_progress '], 'deploy.yml', '-1');
    expect({ code, output }).toEqual({ code: 1, output: 'run=4711\n' });
    expect(log).toContain('has not ended within');
  });

  it('takes a failed deploy back only while the branch says what was deployed', () => {
    const settle = (head: string): Ran => run('gated-deploy.yml', { REF: 'main', COMMIT: 'c'.repeat(40) }, [head], 'rollback');
    expect(settle('c'.repeat(40))).toMatchObject({ code: 0, calls: ['api repos/acme/shop/commits/heads/main --jq .sha'] });
    const moved = settle('e'.repeat(40));
    expect(moved.code).toBe(1);
    expect(moved.log).toContain('the branch has moved on');
    expect(settle('!').code).toBe(1);
  });

  it('survives an outage of the interface, and ends when it lasts', () => {
    expect(deploy(['4711', '!', '!', 'completed success']).code).toBe(0);
    const { code, log } = deploy(['4711', ...Array.from({ length: 12 }, () => '!')]);
    expect(code).toBe(1);
    expect(log).toContain('could not be seen ten times in a row');
  });

  it('does not go on when it was not started, or nobody knows as which run', () => {
    expect(deploy(['!'])).toMatchObject({ code: 1, output: '' });
    const silent = deploy(['']);
    expect(silent.code).toBe(1);
    expect(silent.log).toContain('does not tell which run it is');
  });

  it.each(['../secret.yml', 'deploy', 'a b.yml', 'deploy.yml/../../x.yml', '$(touch pwned).yml', ''])(
    'takes a file name and nothing else: %j',
    (name) => {
      const { code, calls } = deploy([], name);
      expect({ code, calls }).toEqual({ code: 1, calls: [] });
      expect(existsSync(join(folder, 'pwned'))).toBe(false);
    },
  );
});

describe('move-major.yml', () => {
  const commit = 'd'.repeat(40);

  it('moves the branch forwards, never by force', () => {
    const { code, calls } = run('move-major.yml', { TAG: 'v1.4.0' }, ['false', commit, '', '']);
    expect(code).toBe(0);
    expect(calls.at(-1)).toBe(`api --method PATCH repos/acme/shop/git/refs/heads/v1 -f sha=${commit} -F force=false --silent`);
  });

  it('makes the branch for the first release of a major version', () => {
    const { code, calls } = run('move-major.yml', { TAG: 'v2.0.0' }, ['false', commit, '!', '']);
    expect(code).toBe(0);
    expect(calls.at(-1)).toBe(`api --method POST repos/acme/shop/git/refs -f ref=refs/heads/v2 -f sha=${commit} --silent`);
  });

  it.each(['v1', 'main', 'v1.4.0-rc.1', 'v1.4.0; echo x', ''])('moves nothing to %j', (tag) => {
    expect(run('move-major.yml', { TAG: tag })).toMatchObject({ code: 1, calls: [] });
  });

  it('moves nothing to a draft, and fails when the move is refused', () => {
    expect(run('move-major.yml', { TAG: 'v1.4.0' }, ['true']).code).toBe(1);
    expect(run('move-major.yml', { TAG: 'v1.4.0' }, ['false', commit, '', '!']).code).toBe(1);
  });
});

describe('dist-commit.yml', () => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    });
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    git('init', '-q', '-b', 'dependabot/npm_and_yarn/x');
    git('init', '-q', '--bare', 'remote.git');
    git('remote', 'add', 'origin', join(folder, 'remote.git'));
    git('config', 'user.name', 'x');
    git('config', 'user.email', 'x@example.com');
    write('dist/check.js', 'old');
    write('dist/gone.js', 'old');
    git('add', 'dist');
    git('commit', '-q', '-m', 'one');
    git('push', '-q', 'origin', 'HEAD');
    write('built/check.js', 'new');
    write('built/chunks/a-b.js', 'new');
    write('built/third-party-licenses.txt', 'new');
  });

  const commit = (): Ran =>
    run('dist-commit.yml', { BUILT: join(folder, 'built'), BRANCH: 'dependabot/npm_and_yarn/x', TOKEN: 'secret-token' });
  const remote = (...args: readonly string[]): string => git('--git-dir', 'remote.git', ...args).trim();

  it('commits what was built, and tells the token to nobody', () => {
    const { code, log } = commit();
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(remote('ls-tree', '-r', '--name-only', 'dependabot/npm_and_yarn/x').split('\n')).toEqual([
      'dist/check.js',
      'dist/chunks/a-b.js',
      'dist/third-party-licenses.txt',
    ]);
    expect(remote('log', '-1', '--format=%an %s', 'dependabot/npm_and_yarn/x')).toBe('github-actions[bot] Build dist');
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(Buffer.from('x-access-token:secret-token').toString('base64'));
    expect(readFileSync(join(folder, '.git', 'config'), 'utf8')).not.toContain('extraheader');
  });

  it('commits nothing when nothing has changed', () => {
    commit();
    const before = remote('rev-parse', 'dependabot/npm_and_yarn/x');
    expect(commit().code).toBe(0);
    expect(remote('rev-parse', 'dependabot/npm_and_yarn/x')).toBe(before);
  });

  it.each<[string, () => void]>([
    ['a script', () => write('built/run.sh', 'x')],
    ['a workflow', () => write('built/.github/workflows/x.yml', 'x')],
    ['a hidden file', () => write('built/.gitattributes', 'x')],
    ['a folder that no build makes', () => write('built/other/a.js', 'x')],
    ['a link', () => symlinkSync('/etc/passwd', join(folder, 'built', 'a.js'))],
    [
      'a link in place of the chunks',
      () => {
        rmSync(join(folder, 'built', 'chunks'), { recursive: true });
        symlinkSync('/etc', join(folder, 'built', 'chunks'));
      },
    ],
    ['a name with a line end', () => write('built/a\nb.js', 'x')],
  ])('takes no artifact that holds %s', (_, plant) => {
    plant();
    const before = remote('rev-parse', 'dependabot/npm_and_yarn/x');
    expect(commit().code).toBe(1);
    expect(remote('rev-parse', 'dependabot/npm_and_yarn/x')).toBe(before);
  });

  it('does not push over a branch that has moved on', () => {
    git('clone', '-q', '--branch', 'dependabot/npm_and_yarn/x', 'remote.git', 'other');
    execFileSync('git', [
      '-C',
      join(folder, 'other'),
      '-c',
      'user.name=y',
      '-c',
      'user.email=y@example.com',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'two',
    ]);
    execFileSync('git', ['-C', join(folder, 'other'), 'push', '-q']);
    const before = remote('rev-parse', 'dependabot/npm_and_yarn/x');
    expect(commit().code).not.toBe(0);
    expect(remote('rev-parse', 'dependabot/npm_and_yarn/x')).toBe(before);
  });
});
