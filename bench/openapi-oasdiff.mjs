/**
 * Every rule case for OpenAPI in both directions beside oasdiff: `node bench/openapi-oasdiff.mjs [--oasdiff FILE]`. Prints where the two
 * come to another answer; each kind of disagreement is explained in the readme of the format.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run } from './support/process.mjs';

const RULES = join(ROOT, '__tests__', 'rules');
/** Levels of oasdiff: what it calls informational asks for nothing. */
const LEVELS = ['nothing', 'nothing', 'lossy', 'breaking'];

const { values } = parseArgs({ options: { oasdiff: { type: 'string', default: 'oasdiff' } } });
let [cases, agreed] = [0, 0];

for (const folder of readdirSync(RULES).filter((name) => name.startsWith('openapi-'))) {
  for (const kind of ['breaking', 'boundary', 'compatible']) {
    const at = join(RULES, folder, kind);
    const lines = readFileSync(join(at, 'expected.txt'), 'utf8').split('\n');
    for (const [direction, before, after] of [
      ['deploy', 'old', 'new'],
      ['rollback', 'new', 'old'],
    ]) {
      const mine = lines.filter((line) => line.startsWith(`${direction} `)).map((line) => line.split(' '));
      const ours = ['breaking', 'unknown', 'lossy'].find((one) => mine.some((words) => words[3] === one)) ?? 'nothing';
      const theirs = ask(join(at, `${before}.yaml`), join(at, `${after}.yaml`));
      cases++;
      if (theirs.answer === ours) agreed++;
      else
        console.log(
          `${folder} ${kind} ${direction}: ${ours} (${[...new Set(mine.map((words) => words[2]))].join(', ')}), oasdiff ${theirs.answer} (${theirs.ids.join(', ')})`,
        );
    }
  }
}
console.log(`the same answer in ${agreed} of ${cases} cases`);

function ask(before, after) {
  const { status, stdout, stderr } = run(values.oasdiff, ['changelog', before, after, '-f', 'json']);
  if (status !== 0 && status !== 1) return { answer: 'an error', ids: [stderr.trim().split('\n')[0].slice(0, 80)] };
  const changes = JSON.parse(stdout.trim() || '[]') ?? [];
  const level = Math.max(0, ...changes.map((one) => one.level));
  return { answer: LEVELS[level], ids: [...new Set(changes.filter((one) => one.level === level).map(({ id }) => id))] };
}
