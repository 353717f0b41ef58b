import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A `git` for the PATH of one process that kills that process at a chosen command, as an out-of-memory killer or a lost machine would. */
export interface KillingGit {
  /** To be put in front of PATH. */
  readonly folder: string;
  /** Kills at the n-th git command from now on, before or after git has done its work; 0 never kills. TERM asks it to end, and lets git go on. */
  arm(at: number, when: 'before' | 'after', signal?: 'KILL' | 'TERM'): Promise<void>;
  /** The git commands since the last `arm`. */
  commands(): readonly string[];
}

/** Only what the process itself starts is counted: git finds its own parts by another way. */
export async function killingGit(folder: string): Promise<KillingGit> {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  await mkdir(folder, { recursive: true });
  const log = join(folder, 'log');
  const plan = join(folder, 'plan');
  // `cat-file --batch` runs beside the others and never ends by itself: it is passed on.
  const script = `#!/bin/sh
case "$*" in *"cat-file --batch"*) exec ${real} "$@" ;; esac
echo "$*" | sed 's/-c [^ ]* //g' | cut -c1-120 >> '${log}'
read -r at when signal < '${plan}'
if [ "$(wc -l < '${log}')" -eq "$at" ]; then
  if [ "$when" = after ]; then ${real} "$@" > /dev/null 2>&1; fi
  kill -s "$signal" $PPID
  if [ "$signal" = KILL ]; then exit 1; fi
fi
exec ${real} "$@"
`;
  await writeFile(join(folder, 'git'), script);
  await chmod(join(folder, 'git'), 0o755);
  return {
    folder,
    arm: async (at, when, signal = 'KILL') => {
      rmSync(log, { force: true });
      await writeFile(log, '');
      await writeFile(plan, `${at} ${when} ${signal}\n`);
    },
    commands: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
  };
}
