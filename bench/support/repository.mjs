import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustRun } from './process.mjs';

/**
 * A git repository with one commit and one tag `v<version>` per release; the newest is the candidate.
 * A release is `{version, files: {path: text}}` or `{version, folder}` (copied as it is).
 */
export function makeRepository(directory, releases, config) {
  mkdirSync(directory, { recursive: true });
  const git = (...args) => mustRun('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], { cwd: directory });
  git('init', '-q', '-b', 'main');
  for (const { version, files = {}, folder } of releases) {
    for (const name of readdirSync(directory)) if (name !== '.git') rmSync(join(directory, name), { recursive: true });
    if (folder !== undefined) cpSync(folder, directory, { recursive: true });
    for (const [path, text] of Object.entries({ '.github/rollback-gate.yml': config, ...files })) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    git('add', '-A', '-f');
    git('commit', '-q', '--no-gpg-sign', '--allow-empty', '-m', version);
    git('tag', `v${version}`);
  }
  return directory;
}
