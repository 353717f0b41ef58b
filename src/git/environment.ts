import { AsyncLocalStorage } from 'node:async_hooks';
import { devNull } from 'node:os';

/**
 * What a surrounding git (a hook, a rebase) sets to point its children at one repository. Inherited, they would make us
 * read a repository other than the one at hand. `GIT_CONFIG_*` stays: checkout steps pass credentials that way.
 */
const REPOSITORY_VARIABLES = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_GRAFT_FILE',
  'GIT_ICASE_PATHSPECS',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NAMESPACE',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

/** No prompt may block a job, no lock may disturb a running git, messages must be in the language we recognise. */
const FIXED: Readonly<Record<string, string>> = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: '' };

/**
 * Settings that stop a repository's own configuration from starting programs or from showing us other objects than the
 * ones asked for. Given to every command.
 */
export const SAFE_SETTINGS: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.useReplaceRefs=false',
  'protocol.ext.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Where git looks for the settings of a user who has none. */
const homes = new AsyncLocalStorage<string>();

/**
 * Runs `work` with git as a user without any settings would have it: no configuration of the machine or the user (signing, hooks, addresses
 * that are replaced, templates), no `GIT_` variable but the one that says where git itself lies.
 * @param home a folder without git's files
 */
export function withPlainGit<T>(home: string, work: () => Promise<T>): Promise<T> {
  return homes.run(home, work);
}

/** The environment of git: this process's own (credentials, proxies, HOME), without what points at another repository. */
export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const home = homes.getStore();
  const isLeftOut =
    home === undefined
      ? (name: string): boolean => REPOSITORY_VARIABLES.has(name)
      : (name: string): boolean => name.startsWith('GIT_') && name !== 'GIT_EXEC_PATH';
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !isLeftOut(name)) result[name] = value;
  }
  return Object.assign(result, FIXED, home === undefined ? {} : plainSettings(home), extra);
}

/** Git before 2.32 does not know GIT_CONFIG_GLOBAL and looks into the homes. */
function plainSettings(home: string): Record<string, string> {
  return { HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
}
