/**
 * Avro schemas beside avsc: `node scripts/run.mjs bench/avro-differential.ts [--pairs 100000] [--seed 1] [--samples 5]`.
 * Pairs of generated schemas and their mutations, both ways: avsc has to refuse every witness, and to decode random values of every writer
 * that is called compatible. Its known misjudgements are counted by class (see the readme of the format); anything else fails the run.
 * Before that, every schema that changed from one published release of DataHub to the next: both have to give the same verdict.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import avsc from 'avsc';
import { isPolicy, makePair, tryPair } from '../__tests__/support/avro-trial.ts';
import { compareSchemas } from '../src/compat/formats/avro/engine.ts';
import { parseSchema } from '../src/compat/formats/avro/parse/index.ts';
import { answerOf } from '../src/core/index.ts';
import { fetchWheelFiles } from './support/wheel.mjs';

const RELEASES = '0.9.0 0.10.0 0.13.0 0.14.0 0.15.0 1.0.0 1.1.0 1.2.0 1.3.0 1.4.0 1.5.0 1.6.0 1.7.0'.split(' ');

/** Texts of the schemas of a release by their file names. */
function readRelease(version: string): ReadonlyMap<string, string> {
  const folder = fetchWheelFiles('acryl-datahub', version, '.avsc');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.avsc'));
  return new Map(paths.map((path) => [basename(path), readFileSync(join(folder, path), 'utf8')]));
}

async function comparePublished(): Promise<void> {
  const counts = new Map<string, number>();
  let [breaks, proven, faults] = [0, 0, 0];
  for (const [index, version] of RELEASES.slice(1).entries()) {
    const [older, newer] = [readRelease(RELEASES[index] ?? ''), readRelease(version)];
    for (const [path, before] of older) {
      const after = newer.get(path) ?? before;
      for (const [writer, reader] of after === before ? [] : [[before, after] as const, [after, before] as const]) {
        const found = await compareSchemas(parseSchema({ path, text: writer }), parseSchema({ path, text: reader }), {});
        const breaking = found.filter(({ kind }) => kind === 'breaking');
        breaks += breaking.length;
        proven += breaking.filter(({ witness }) => witness).length;
        const [mine, theirs] = [answerOf(found), isRefused(writer, reader) ? 'breaking' : 'compatible'];
        count(counts, mine);
        if (mine === theirs) continue;
        faults += 1;
        console.log(`${version} ${path}: ${mine}, and ${theirs} for avsc`);
      }
    }
  }
  console.log(`published: ${list(counts)}; ${breaks} breaks, ${proven} with a witness; avsc says otherwise of ${faults}`);
  if (faults > 0) process.exitCode = 1;
}

function isRefused(writer: string, reader: string): boolean {
  const [from, to] = [writer, reader].map((text) => avsc.Type.forSchema(JSON.parse(text) as Parameters<typeof avsc.Type.forSchema>[0]));
  try {
    if (from) to?.createResolver(from, { ignoreNamespaces: true });
    return false;
  } catch {
    return true;
  }
}

export async function main(args: string[]): Promise<void> {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values } = parseArgs({ args, options: { pairs: text('100000'), seed: text('1'), samples: text('5') } });
  await comparePublished();
  const [wanted, first, samples] = [Number(values.pairs), Number(values.seed), Number(values.samples)];
  const answers = new Map<string, number>();
  const policies = new Map<string, number>();
  let [pairs, breaks, witnesses, decoded, faults] = [0, 0, 0, 0, 0];
  const before = process.cpuUsage();
  const report = (): void => {
    const { user, system } = process.cpuUsage(before);
    console.log(`${pairs} pairs, ${list(answers)}; ${breaks} breaks, ${witnesses} with a witness; ${decoded} values decoded by avsc`);
    console.log(`${faults} unexplained disagreements, CPU ${((user + system) / 1e6).toFixed(0)} s`);
    for (const [note, times] of [...policies].sort(([, one], [, other]) => other - one)) console.log(`  ${times} ${note}`);
  };
  for (let seed = first; pairs < wanted; seed += 1) {
    const pair = makePair(seed);
    if (!pair) continue;
    pairs += 1;
    if (pairs % 10_000 === 0) report();
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
  report();
  if (faults > 0) process.exitCode = 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, times]) => `${times} ${key}`).join(', ');
}
