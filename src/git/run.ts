import { GateError } from '../core/index.ts';
import { gitEnvironment, SAFE_SETTINGS } from './environment.ts';
import type { GitResult, GitRunOptions } from './types.ts';

const STDERR_SHOWN = 2000;

/**
 * Runs `git ARGS` in a directory, without a shell and without anything on the terminal.
 * @throws GateError RG-GIT-MISSING when git is not installed, RG-GIT when the exit code is not allowed
 */
export async function runGit(directory: string, args: readonly string[], options: GitRunOptions = {}): Promise<GitResult> {
  const { exec } = await import('@actions/exec');
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  let code: number;
  try {
    code = await exec('git', [...SAFE_SETTINGS, ...args], {
      cwd: directory,
      env: gitEnvironment(options.env),
      // Only when there is some: writing (even nothing) to a git that has ended already is an EPIPE event that nobody can catch.
      // A command that reads its standard input must therefore be given one.
      ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
    });
  } catch (cause) {
    throw startError(directory, cause);
  }
  const result: GitResult = { code, stdout: Buffer.concat(stdout), stderr: withoutCredentials(Buffer.concat(stderr).toString('utf8')) };
  if (!(options.allow ?? [0]).includes(code)) throw commandError(directory, args, result);
  return result;
}

/** The error of a git that could not be started at all. */
export function startError(directory: string, cause: unknown): GateError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/cwd/.test(message)) {
    return new GateError('RG-GIT-MISSING', `${directory} is not a directory`, { hint: 'give the directory of a git repository', cause });
  }
  return new GateError('RG-GIT-MISSING', 'git could not be started', { expected: 'git on the PATH', hint: 'install git', cause });
}

/** The error of a git command that failed, with a word on how to mend the causes people meet. */
export function commandError(directory: string, args: readonly string[], result: Pick<GitResult, 'code' | 'stderr'>): GateError {
  const stderr = result.stderr.trim().slice(0, STDERR_SHOWN);
  if (/dubious ownership/.test(stderr)) {
    return new GateError('RG-GIT', `git refuses to work in ${directory} because it belongs to another user`, {
      hint: `run: git config --global --add safe.directory ${JSON.stringify(directory)}`,
    });
  }
  if (/not a git repository/.test(stderr)) {
    return new GateError('RG-GIT-MISSING', `${directory} is not inside a git repository`, {
      hint: 'check out the repository first, or run in its directory',
    });
  }
  const command = withoutCredentials(`git ${args.join(' ')}`).slice(0, 200);
  return new GateError('RG-GIT', `${command} ended with code ${result.code}: ${stderr || 'no message'}`);
}

/** Addresses may carry a password (`https://user:secret@host`); messages must not. */
function withoutCredentials(text: string): string {
  return text.replaceAll(/(:\/\/)[^/\s@]+@/g, '$1***@');
}
