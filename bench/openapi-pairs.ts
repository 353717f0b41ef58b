/**
 * Generated pairs of descriptions against an independent reading of them: `node scripts/run.mjs bench/openapi-pairs.ts [--from 1] [--pairs 1000]`.
 * Prints what the reading has against an answer, and how much was found, proven and left open.
 */
import { parseArgs } from 'node:util';
import { sayOtherwise, tryModels } from '../__tests__/support/openapi-pairs.ts';

/** So often it is told how far it is. */
const PROGRESS = 1000;

/** One in so many is compared with itself in other words as well. */
const OTHERWISE = 4;

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { from: { type: 'string', default: '1' }, pairs: { type: 'string', default: '1000' } } });
  const [from, pairs] = [Number(values.from), Number(values.pairs)];
  const counts = { pairs, breaking: 0, proven: 0, lossy: 0, unknown: 0, compatible: 0, otherwise: 0, notes: 0 };
  const start = process.cpuUsage();
  for (let seed = from; seed < from + pairs; seed++) {
    if (seed > from && (seed - from) % PROGRESS === 0) console.log(`${seed - from} pairs, ${counts.notes} notes`);
    // The same in other words is the same. A schema that leads back to itself is no description.
    for (const { kind, rule, path } of seed % OTHERWISE === 0 ? await sayOtherwise(seed).catch(() => []) : []) {
      counts.otherwise++;
      console.log(`${seed} the same in other words: ${kind} ${rule} ${path}`);
    }
    for (const { direction, differences, notes } of await tryModels(seed)) {
      for (const { kind, witness } of differences) {
        counts[kind]++;
        if (kind === 'breaking' && witness) counts.proven++;
      }
      if (differences.every(({ kind }) => kind === 'lossy')) counts.compatible++;
      counts.notes += notes.length;
      for (const note of notes) console.log(`${seed} ${direction} ${note.slice(0, 400)}`);
    }
  }
  const { user, system } = process.cpuUsage(start);
  console.log({ ...counts, cpu: `${((user + system) / 1e6).toFixed(0)} s` });
}
