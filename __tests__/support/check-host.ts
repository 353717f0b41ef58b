import { type CommandResult, type Host, systemClock } from '../../src/core/index.ts';
import { run } from '../../src/commands/check/run.ts';

/** A host that knows only the environment it is given. */
export function checkHost(
  directory: string,
  env: Readonly<Record<string, string>> = {},
  signal: AbortSignal = new AbortController().signal,
): Host {
  return {
    directory,
    env: (name) => env[name],
    clock: systemClock,
    fetch: () => Promise.reject(new Error('check asks no network')),
    signal,
    progress: () => undefined,
    write: () => undefined,
    stdin: async function* () {},
    mask: () => undefined,
  };
}

/** Runs `check` in a directory. */
export function runCheck(
  directory: string,
  options: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return run({ positionals: [], options }, checkHost(directory, env));
}
