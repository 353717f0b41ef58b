import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function run(command, args, options) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (result.error) throw result.error;
  return result;
}

export function mustRun(command, args, options) {
  const { status, stdout, stderr } = run(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * Runs a program under GNU time: wall and CPU seconds (user and system, children included), largest resident set in MB.
 * CPU time is what compares on a machine that does other work too.
 */
export function measure(command, args, options) {
  const folder = mkdtempSync(join(tmpdir(), 'rollback-gate-measure-'));
  const script = join(folder, 'measure.py');
  const figures = join(folder, 'figures.json');
  writeFileSync(script, MEASURE);
  const result = run('python3', [script, figures, command, ...args], options);
  const { wall, cpu, peak } = JSON.parse(readFileSync(figures, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...result, wall, cpu, peak };
}

/** The standard library's own accounting of a child: nothing is installed. */
const MEASURE = `import json, resource, subprocess, sys, time
start = time.monotonic()
code = subprocess.call(sys.argv[2:])
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump({'wall': wall, 'cpu': used.ru_utime + used.ru_stime, 'peak': used.ru_maxrss / 1024}, open(sys.argv[1], 'w'))
sys.exit(code)
`;

/** Builds the sources as they are into a folder and returns it: the dist of the repository is left alone. */
export function buildDist(out) {
  mustRun(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--out', out], { cwd: ROOT });
  return out;
}
