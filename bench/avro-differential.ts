/**
 * Avro schemas beside avsc: `node scripts/run.mjs bench/avro-differential.ts [--pairs 100000] [--seed 1] [--samples 5]`.
 * Pairs of generated schemas and their mutations, both ways: avsc has to refuse every witness, and to decode random values of every writer
 * that is called compatible. Its known misjudgements are counted by class (see the readme of the format); anything else fails the run.
 */
import { parseArgs } from 'node:util';
import { isPolicy, makePair, tryPair } from '../__tests__/support/avro-trial.ts';

export async function main(args: string[]): Promise<void> {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values } = parseArgs({ args, options: { pairs: text('100000'), seed: text('1'), samples: text('5') } });
  const [wanted, first, samples] = [Number(values.pairs), Number(values.seed), Number(values.samples)];
  const answers = new Map<string, number>();
  const policies = new Map<string, number>();
  let [pairs, breaks, witnesses, decoded, faults] = [0, 0, 0, 0, 0];
  const before = process.cpuUsage();
  for (let seed = first; pairs < wanted; seed += 1) {
    const pair = makePair(seed);
    if (!pair) continue;
    pairs += 1;
    const { a, b, parsedA, parsedB } = pair;
    for (const result of [await tryPair(a, b, parsedA, parsedB, samples), await tryPair(b, a, parsedB, parsedA, samples)]) {
      count(answers, result.answer);
      breaks += result.differences.filter(({ kind }) => kind === 'breaking').length;
      witnesses += result.witnesses;
      decoded += result.values;
      for (const note of result.notes) {
        if (isPolicy(note)) count(policies, note);
        else {
          faults += 1;
          if (faults <= 20) console.log(`seed ${seed}: ${note}`);
        }
      }
    }
  }
  const { user, system } = process.cpuUsage(before);
  console.log(`${pairs} pairs, ${list(answers)}; ${breaks} breaks, ${witnesses} with a witness; ${decoded} values decoded by avsc`);
  console.log(`${faults} unexplained disagreements, CPU ${((user + system) / 1e6).toFixed(0)} s`);
  for (const [note, times] of [...policies].sort(([, one], [, other]) => other - one)) console.log(`  ${times} ${note}`);
  if (faults > 0) process.exitCode = 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, times]) => `${times} ${key}`).join(', ');
}
