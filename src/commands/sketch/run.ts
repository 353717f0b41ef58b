import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type ColumnDrift,
  type ColumnLimits,
  compareSketches,
  DEFAULT_LIMITS,
  type DriftLimits,
  parseSketch,
  readComparators,
  type Sketch,
  sketchFiles,
  type TextFile,
} from '../../contract/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type JsonValue, parseShare, type Verdict } from '../../core/index.ts';
import { plainLine } from '../../report/index.ts';
import { assertReadOnce, dataFile } from '../contract/data-file.ts';

/** A larger file is data. */
const MAX_SKETCH = 16 * 1024 * 1024;

/** @throws GateError RG-FILE, RG-DATA */
export async function makeOne({ positionals }: CommandInput, host: Host): Promise<CommandResult> {
  assertReadOnce(positionals);
  const files = positionals.map((path) => dataFile(path, host));
  const sketch = await sketchFiles(files, host.signal);
  if (sketch.rows === 0)
    throw new GateError('RG-DATA', `${positionals.join(', ')}: there are no rows`, { expected: 'data with at least one row' });
  const json = sketch as unknown as JsonValue;
  return { verdict: 'pass', json, text: `${JSON.stringify(json)}\n` };
}

/** @throws GateError RG-USAGE, RG-FILE, RG-DATA */
export async function compareTwo({ positionals, options }: CommandInput, host: Host): Promise<CommandResult> {
  const [base = '', current = ''] = positionals;
  assertReadOnce(positionals);
  const limits: DriftLimits = {
    ...DEFAULT_LIMITS,
    categories: shareOf(options, 'categories') ?? DEFAULT_LIMITS.categories,
    numbers: shareOf(options, 'numbers') ?? DEFAULT_LIMITS.numbers,
    least: countOf(options, 'least') ?? DEFAULT_LIMITS.least,
  };
  const own = await columnLimits(options, host);
  const drifts = compareSketches(await sketchOf(base, host), await sketchOf(current, host), limits, own);
  return {
    verdict: verdictOf(drifts),
    json: { base, current, columns: drifts.map((drift) => ({ ...drift })) },
    text: describe(base, current, drifts),
  };
}

async function columnLimits(options: CommandInput['options'], host: Host): Promise<ReadonlyMap<string, ColumnLimits>> {
  const { schema, comparator } = options;
  const wanted = comparator === 'skew' || comparator === 'drift' ? comparator : undefined;
  if (comparator !== undefined && (wanted === undefined || typeof schema !== 'string')) {
    const expected = 'skew or drift, with --schema';
    throw new GateError('RG-USAGE', `--comparator is ${JSON.stringify(comparator)}`, { expected });
  }
  return typeof schema === 'string' ? readComparators(readSchema(schema, host.directory), wanted) : new Map<string, ColumnLimits>();
}

function readSchema(path: string, directory: string): TextFile {
  const file = resolve(directory, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_SKETCH)
    throw new GateError('RG-FILE', `${path} cannot be read`, { hint: 'give the path of a TFDV schema' });
  return { path, text: readFileSync(file, 'utf8') };
}

async function sketchOf(path: string, host: Host): Promise<Sketch> {
  const file = resolve(host.directory, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  const stored =
    path.endsWith('.json') && stats?.isFile() === true && stats.size <= MAX_SKETCH
      ? parseSketch(readFileSync(file, 'utf8'), path)
      : undefined;
  return stored ?? sketchFiles([dataFile(path, host)], host.signal);
}

/** What moved fails; where nothing is known of a column, nothing was decided about it. */
export function verdictOf(drifts: readonly ColumnDrift[]): Verdict {
  if (drifts.some(({ answer }) => answer === 'drifted')) return 'fail';
  return drifts.length === 0 || drifts.some(({ answer }) => answer === 'unknown') ? 'inconclusive' : 'pass';
}

function describe(base: string, current: string, drifts: readonly ColumnDrift[]): string {
  const count = (answer: ColumnDrift['answer']): number => drifts.filter((drift) => drift.answer === answer).length;
  const lines = [`${current} against ${base}: ${count('drifted')} drifted, ${count('unknown')} unknown, ${count('stable')} stable`];
  for (const answer of ['drifted', 'unknown', 'stable'] as const) {
    for (const drift of drifts.filter((one) => one.answer === answer)) lines.push(line(drift));
  }
  return `${lines.map(plainLine).join('\n')}\n`;
}

function line({ column, measure, answer, value, low, high, limit, stabilityIndex, reason }: ColumnDrift): string {
  const round = (share: number): string => share.toFixed(3);
  const figures = measure === 'presence' ? '' : ` ${round(value)} (${round(low)} to ${round(high)}, limit ${round(limit)})`;
  const index = stabilityIndex === undefined ? '' : `, stability index ${round(stabilityIndex)}`;
  return `  ${answer} ${column} ${measure}${figures}${index}${reason === undefined ? '' : `: ${reason}`}`;
}

function shareOf(options: CommandInput['options'], name: string): number | undefined {
  const text = options[name];
  if (typeof text !== 'string') return undefined;
  const share = parseShare(text);
  if (share !== undefined) return share;
  throw new GateError('RG-USAGE', `--${name} is ${JSON.stringify(text)}`, { expected: 'a share such as 10% or 0.1' });
}

function countOf(options: CommandInput['options'], name: string): number | undefined {
  const text = options[name];
  if (typeof text !== 'string') return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new GateError('RG-USAGE', `--${name} is ${JSON.stringify(text)}`, { expected: 'a whole number from 1' });
}
